package openhall.ideas.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.IdeaFilter;
import openhall.ideas.Proposal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordSearchTest {
    @Test
    void words_are_found_in_the_title_the_problem_and_the_suggestion() {
        var slug = FreshCall.open();
        var title = idea(slug, "Quincewood arches", "It is dark there", "Put lamps up");
        var problem = idea(slug, "Darkness", "Nobody walks below the quincewood", "Put lamps up");
        var suggestion = idea(slug, "Lamps", "It is dark there", "Plant a quincewood");
        var none = idea(slug, "Benches", "There is nowhere to sit", "Put benches up");

        assertThat(found(slug, "quincewood"))
                .containsExactlyInAnyOrder(title, problem, suggestion)
                .doesNotContain(none);
    }

    @Test
    void a_word_finds_its_other_forms_in_either_case() {
        var slug = FreshCall.open();
        var ref = FreshCall.idea(slug, "Planting marmalade bushes", Instant.now());

        assertThat(found(slug, "PLANTED bush")).containsExactly(ref);
    }

    @Test
    void an_idea_has_all_the_words() {
        var slug = FreshCall.open();
        var both = FreshCall.idea(slug, "Heated bandstands", Instant.now());
        FreshCall.idea(slug, "Heated pools", Instant.now());

        assertThat(found(slug, "heated bandstand")).containsExactly(both);
    }

    @Test
    void signs_are_only_signs() {
        var slug = FreshCall.open();
        var ref = FreshCall.idea(slug, "Heated bandstands", Instant.now());

        for (var signs : List.of("heated'", "heated & | ! ( :*", "\"heated", "heated \\", "heated <->", "heated?")) {
            assertThat(found(slug, signs)).as(signs).containsExactly(ref);
        }
        assertThat(found(slug, "%")).isEmpty();
    }

    @Test
    void words_go_with_every_filter_and_order_and_from_page_to_page() {
        var slug = FreshCall.open();
        for (var row = 0; row < IdeaList.ROWS + 3; row++) {
            FreshCall.idea(slug, "Heated bandstand " + row, Instant.now().minusSeconds(row));
            FreshCall.idea(slug, "Cold bandstand " + row, Instant.now().minusSeconds(row));
        }

        for (var order : IdeaOrder.values()) {
            for (var state : List.of(IdeaFilter.ALL, IdeaFilter.WAITING)) {
                assertThat(all(question(slug, "heated", state, order)))
                        .hasSize(IdeaList.ROWS + 3)
                        .allMatch(title -> title.startsWith("Heated"));
            }
        }
        assertThat(found(slug, "heated", IdeaFilter.ACCEPTED)).isEmpty();
    }

    @Test
    void the_words_stay_in_the_box_and_in_the_link_to_the_next_page() {
        var slug = FreshCall.open();
        for (var row = 0; row <= IdeaList.ROWS; row++) {
            FreshCall.idea(slug, "Warm bandstand " + row, Instant.now());
        }

        assertThat(page("/ideas?q=warm+bandstand&call=" + slug))
                .contains("value=\"warm bandstand\"")
                .containsPattern("/ideas\\?q=warm(\\+|%20)bandstand&amp;call=" + slug + "&amp;after=");
    }

    @Test
    void where_nothing_is_found_the_page_says_what_to_do() {
        assertThat(page("/ideas?q=zebrafish+marmalade"))
                .contains("No ideas have all these words")
                .contains("Try fewer words, or other ones")
                .contains("Show all ideas");
    }

    @Test
    void an_idea_that_is_not_published_is_not_found() {
        var ref = IdeaCast.published("Vanishing bandstand");
        var path = "/ideas?q=vanishing";
        assertThat(page(path)).contains(ref);

        FreshIdea.hide(ref);

        assertThat(page(path)).doesNotContain(ref);
    }

    @Test
    void the_api_looks_for_words_too() {
        var slug = FreshCall.open();
        var ref = FreshCall.idea(slug, "Singing lampposts", Instant.now());
        FreshCall.idea(slug, "Quiet lampposts", Instant.now());

        var answer = Cast.NOBODY.getJson("/api/ideas?q=sing&call=" + slug).jsonPath();

        assertThat(answer.getList("ideas.ref")).isEqualTo(List.of(ref));
    }

    @Test
    void words_take_no_more_statements() {
        var slug = FreshCall.open();
        FreshCall.idea(slug, "Counted bandstands", Instant.now());
        var path = "/ideas?call=" + slug;
        Cast.NOBODY.get(path);

        var without = Statements.counting(() -> Cast.NOBODY.get(path));

        assertThat(Statements.counting(() -> Cast.NOBODY.get(path + "&q=counted")))
                .isEqualTo(without);
    }

    private static String idea(String slug, String title, String problem, String suggestion) {
        return In.tx(() -> {
            var sender = Proposal.Sender.signedIn(IdeaCast.resident(), false);
            var words = new Proposal(title, problem, suggestion, null);
            var idea = Idea.propose(words, sender, UUID.randomUUID(), Instant.now());
            idea.about(FreshCall.call(slug), null);
            idea.publish(Cast.NIA.person(), Instant.now());
            return idea.ref;
        });
    }

    private static List<String> found(String slug, String words) {
        return found(slug, words, IdeaFilter.ALL);
    }

    private static List<String> found(String slug, String words, IdeaFilter state) {
        var asked = question(slug, words, state, IdeaOrder.NEWEST);
        return In.tx(() ->
                IdeaList.page(asked, null).rows().stream().map(idea -> idea.ref).toList());
    }

    private static List<String> all(IdeaQuestion asked) {
        return In.tx(() -> {
            var page = IdeaList.page(asked, null);
            var ideas = new ArrayList<>(page.rows());
            while (page.next() != null) {
                page = IdeaList.page(asked, page.next());
                ideas.addAll(page.rows());
            }
            return ideas.stream().map(idea -> idea.title).toList();
        });
    }

    private static IdeaQuestion question(String slug, String words, IdeaFilter state, IdeaOrder order) {
        var call = In.tx(() -> FreshCall.call(slug));
        return new IdeaQuestion(words, call, null, null, state, order);
    }

    private static String page(String path) {
        var answer = Cast.NOBODY.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
