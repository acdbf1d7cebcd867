package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.IdeaCast;
import openhall.ideas.Proposal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimilarTest {
    @Test
    void published_ideas_with_nearly_the_same_words_are_offered_the_most_alike_first() {
        var same = IdeaCast.published("Zebra crossing outside Quillfeather Primary School");
        IdeaCast.published("Zebra crossing outside Quillfeather Station");

        var alike = to("Zebra crossing outside Quillfeather Primary School");

        assertThat(alike.get(0).ref()).isEqualTo(same);
        assertThat(alike).hasSizeBetween(2, 3);
    }

    @Test
    void never_more_than_three_are_offered() {
        for (var row = 0; row < 5; row++) {
            IdeaCast.published("Vexillology lessons in Plumpuddle library " + row);
        }

        assertThat(to("Vexillology lessons in Plumpuddle library")).hasSize(3);
    }

    @Test
    void an_idea_that_is_not_published_is_never_offered() {
        var ref = IdeaCast.awaitingCheck("Xylophone benches for Brindlewick Gardens");

        assertThat(to("Xylophone benches for Brindlewick Gardens"))
                .extracting(Similar::ref)
                .doesNotContain(ref);
    }

    @Test
    void words_that_nobody_used_find_nothing() {
        assertThat(to("qqqzzzjjjxxx wwwvvvkkk")).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_the_database_are_only_signs() {
        assertThat(to("100% '; drop table idea; -- :title ?1")).isNotNull();
    }

    @Test
    void similar_ideas_are_a_step_and_never_a_block() {
        var ref = IdeaCast.published("Drumlin lanterns along Thistlecombe Canal");
        var sending = UUID.randomUUID().toString();

        var check = Cast.ADA.post(
                "/ideas/check",
                "title",
                "Drumlin lanterns along Thistlecombe Canal",
                "problem",
                "It is dark",
                "suggestion",
                "Lanterns",
                "sending",
                sending);

        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.asString()).contains("/ideas/" + ref).contains("Send your idea");
    }

    private static List<Similar> to(String title) {
        var what = new Proposal(title, title, "Do it", null);
        return In.tx(() -> Similar.to(what, Panache.getEntityManager()));
    }
}
