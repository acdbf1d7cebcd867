package openhall.ideas.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.trail.TrailLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two ideas are merged, taken apart and merged again: the record keeps every step. */
@QuarkusTest
class MergedAgainTest {
    private String ref;
    private String into;

    @BeforeEach
    void twoOfTheirOwn() {
        ref = FreshIdea.published();
        into = FreshIdea.published();
    }

    @Test
    void the_trail_of_both_shows_each_step_with_its_reason() {
        mergedTwice();

        for (var end : List.of(ref, into)) {
            var page = Cast.NOBODY.get("/trail/idea/" + end).asString();
            assertThat(page.split("merged into", -1)).hasSize(3);
            assertThat(page.split("taken out of", -1)).hasSize(2);
            assertThat(page).containsSubsequence("They say the same", "They are not the same", "They do say the same");

            var json = Cast.NOBODY.getJson("/api/trail/idea/" + end).jsonPath();
            assertThat(json.getList("kind", String.class))
                    .containsExactly("merged into", "taken out of", "merged into");
            assertThat(json.getList("why", String.class))
                    .containsExactly("They say the same", "They are not the same", "They do say the same");
            assertThat(json.getList("at", String.class)).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_record_knows_who_took_each_step() {
        mergedTwice();

        assertThat(steppers()).containsExactly(Cast.NIA.id(), Cast.NIA.id(), Cast.PRIYA.id());
    }

    private void mergedTwice() {
        FreshMerger.merge(ref, into);
        FreshMerger.undo(ref);
        In.tx(() -> {
            Merger.merge(Two.heldToMerge(ref, into), "They do say the same", Cast.PRIYA.person(), Instant.now());
        });
    }

    private List<UUID> steppers() {
        return In.tx(() -> TrailLink.<TrailLink>list("fromRef = ?1 order by at, id", ref).stream()
                .map(link -> Objects.requireNonNull(link.joinedBy).id)
                .toList());
    }
}
