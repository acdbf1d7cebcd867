package openhall.ideas.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PointSketchTest {
    @Test
    void ideas_that_lie_apart_are_dots_of_their_own() {
        var sketch =
                PointSketch.of(List.of(idea("A bench", "51.5300", "-0.1400"), idea("A tree", "51.5400", "-0.1200")));

        assertThat(sketch.dots())
                .containsExactly(
                        new PointSketch.Dot("8.0%", 370, 1, "A bench"), new PointSketch.Dot("92.0%", 30, 1, "A tree"));
    }

    @Test
    void ideas_near_to_each_other_are_one_larger_dot_with_their_number() {
        var sketch = PointSketch.of(List.of(
                idea("A bench", "51.5300", "-0.1400"),
                idea("A bin", "51.5301", "-0.1399"),
                idea("A tree", "51.5400", "-0.1200")));

        assertThat(sketch.dots()).hasSize(2);
        assertThat(sketch.dots().get(0).text()).isEqualTo("2 ideas");
        assertThat(sketch.dots().get(0).radius())
                .isGreaterThan(sketch.dots().get(1).radius());
    }

    @Test
    void one_idea_alone_is_in_the_middle() {
        assertThat(PointSketch.of(List.of(idea("A bench", "51.53", "-0.14"))).dots())
                .containsExactly(new PointSketch.Dot("50.0%", 200, 1, "A bench"));
    }

    private static PlacedIdea idea(String title, String latitude, String longitude) {
        var point = new Point(new BigDecimal(latitude), new BigDecimal(longitude));
        return new PlacedIdea(new UUID(0, 0), Instant.EPOCH, "ID-1", title, null, point);
    }
}
