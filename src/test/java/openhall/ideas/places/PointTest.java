package openhall.ideas.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void a_point_is_read_as_maps_and_people_write_it() {
        for (var typed : List.of(
                "51.53000, -0.14000",
                "51.53 -0.14",
                " 51.53,-0.14 ",
                "51.53°, -0.14°",
                "51.53° N, 0.14° W",
                "51.53n 0.14w",
                "51.53, \u22120.14",
                "51.53001; -0.14004")) {
            assertThat(point(typed).text()).as(typed).isEqualTo("51.5300, -0.1400");
        }
    }

    @Test
    void what_is_not_two_numbers_is_no_point() {
        for (var typed : List.of("", "51.53", "here", "51.53, -0.14, 3", "51,53 -0,14", "1e9, 2", "N, W", "5153, 14")) {
            assertThat(Point.parse(typed)).as(typed).isNull();
        }
    }

    @Test
    void a_box_holds_what_lies_between_its_four_numbers() {
        var box = Box.of("the council's area", "51.4, -0.3, 51.7, 0.1");

        assertThat(box.holds(point("51.4, -0.3"))).isTrue();
        assertThat(box.holds(point("51.39, -0.1"))).isFalse();
        assertThat(box.holds(point("51.5, 0.2"))).isFalse();
        assertThat(Box.UNITED_KINGDOM.holds(point("48.85, 2.35"))).isFalse();
    }

    private static Point point(String typed) {
        return Objects.requireNonNull(Point.parse(typed));
    }
}
