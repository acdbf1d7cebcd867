package openhall.ideas.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import openhall.In;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlikeTest {
    @Test
    void published_ideas_with_the_same_telling_words_are_offered_the_most_alike_first() {
        var same = IdeaCast.published("Zebra crossing outside Quillfeather Primary School");
        var other = IdeaCast.published("Zebra crossing outside Quillfeather Station");

        var alike = to("Zebra crossings outside Quillfeather Primary School");

        assertThat(alike).extracting(Alike::ref).startsWith(same).contains(other);
        assertThat(alike.get(0).shared()).contains("quillfeather", "crossings", "zebra");
    }

    @Test
    void one_word_in_common_is_not_enough() {
        var ref = IdeaCast.published("Umbrellas at the Wimblebrook bus stop");

        assertThat(to("Wimblebrook choir on Sundays")).extracting(Alike::ref).doesNotContain(ref);
        assertThat(to("Umbrellas in Wimblebrook")).extracting(Alike::ref).contains(ref);
    }

    @Test
    void a_single_word_is_looked_for_alone() {
        var ref = IdeaCast.published("Hopscotchery");

        assertThat(offered("Hopscotchery", "")).extracting(Alike::ref).contains(ref);
    }

    @Test
    void no_more_than_asked_for_are_offered() {
        for (var row = 0; row < 5; row++) {
            IdeaCast.published("Vexillology lessons in Plumpuddle library " + row);
        }

        assertThat(to("Vexillology lessons in Plumpuddle library")).hasSize(3);
    }

    @Test
    void an_idea_that_is_not_published_is_never_offered() {
        var ref = IdeaCast.awaitingCheck("Xylophone benches for Brindlewick Gardens");

        assertThat(to("Xylophone benches for Brindlewick Gardens"))
                .extracting(Alike::ref)
                .doesNotContain(ref);
    }

    @Test
    void one_that_was_not_accepted_is_not_offered_before_sending_and_is_when_duplicates_are_looked_for() {
        var ref = IdeaCast.notAccepted("Marmalade fountains in Oakenthorpe");

        assertThat(to("Marmalade fountains in Oakenthorpe"))
                .extracting(Alike::ref)
                .doesNotContain(ref);
        assertThat(In.tx(() -> Alike.toIdea("", "Marmalade fountains", "Oakenthorpe", 3, Panache.getEntityManager())))
                .extracting(Alike::ref)
                .contains(ref);
    }

    @Test
    void words_that_nobody_used_find_nothing() {
        assertThat(to("qqqzzzjjjxxx wwwvvvkkk")).isEmpty();
        assertThat(offered("", "")).isEmpty();
        assertThat(offered("the of and", "is it")).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_the_database_are_only_signs() {
        assertThat(to("100% '; drop table idea; -- :title ?1 \\ & | ! ( ) <-> 'a''b"))
                .isNotNull();
    }

    private static List<Alike> to(String title) {
        return offered(title, title);
    }

    private static List<Alike> offered(String title, String words) {
        return In.tx(() -> Alike.toSend(title, words, 3, Panache.getEntityManager()));
    }
}
