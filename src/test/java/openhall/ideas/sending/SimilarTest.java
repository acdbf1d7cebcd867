package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
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
        assertThat(alike).hasSizeBetween(2, 5);
    }

    @Test
    void never_more_than_five_are_offered() {
        for (var row = 0; row < 7; row++) {
            IdeaCast.published("Vexillology lessons in Plumpuddle library " + row);
        }

        assertThat(to("Vexillology lessons in Plumpuddle library")).hasSize(5);
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
    void an_idea_that_the_council_did_not_accept_is_never_offered() {
        var ref = IdeaCast.published("Yurt village on Merrowdown Common");
        In.tx(() -> Idea.held(ref)
                .decide(Decision.NOT_ACCEPTED, IdeaCast.parking(), "There is no room", Cast.PRIYA.person(), IdeaCast.AT));

        assertThat(to("Yurt village on Merrowdown Common"))
                .extracting(Similar::ref)
                .doesNotContain(ref);
    }

    private static List<Similar> to(String title) {
        var what = new Proposal(title, title, "Do it", null);
        return In.tx(() -> Similar.to(what, Panache.getEntityManager()));
    }
}
