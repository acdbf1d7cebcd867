package openhall.ideas.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.IdeaFilter;
import openhall.people.FreshCouncil;
import openhall.strategy.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaListTest {
    @AfterEach
    void nothingOfTheCouncilIsChanged() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void the_list_is_narrowed_by_call_theme_area_and_state_together() {
        var slug = FreshCall.open();
        var theme = In.tx(() -> Theme.current().get(0));
        var placed = FreshCall.idea(slug, "In the theme", Instant.now());
        var other = FreshCall.idea(slug, "In no theme", Instant.now());
        In.tx(() -> Idea.held(placed).place(theme, "Gospel Oak", Cast.NIA.person(), Instant.now()));
        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak\nSomers Town");
        var call = "/ideas?call=" + slug;

        assertThat(page(call)).contains(placed).contains(other).contains("Theme: " + theme.title);
        assertThat(page(call + "&theme=" + theme.slug)).contains(placed).doesNotContain(other);
        assertThat(page(call + "&area=gospel-oak")).contains(placed).doesNotContain(other);
        assertThat(page(call + "&area=somers-town")).contains(other).doesNotContain(placed);
        assertThat(page(call + "&theme=" + theme.slug + "&area=gospel-oak&state=waiting"))
                .contains(placed);
        assertThat(page(call + "&state=accepted"))
                .doesNotContain(placed)
                .contains("No ideas like this")
                .contains("Show all ideas");
    }

    @Test
    void a_word_that_is_no_filter_shows_everything() {
        var slug = FreshCall.open();
        var ref = FreshCall.idea(slug, "Shown all the same", Instant.now());

        assertThat(page("/ideas?call=" + slug + "&theme=nonsense&area=nonsense&state=nonsense&order=nonsense"))
                .contains(ref);
        assertThat(Cast.NOBODY.get("/ideas?call=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void every_state_shows_its_own_ideas() {
        var slug = FreshCall.open();
        var waiting = FreshCall.idea(slug, "State waiting", Instant.now());
        var accepted = decided(slug, Decision.ACCEPTED);
        var refused = decided(slug, Decision.NOT_ACCEPTED);
        var passed = decided(slug, Decision.PASSED_ON);

        assertThat(refs(question(slug, IdeaFilter.WAITING, IdeaOrder.NEWEST))).containsExactly(waiting);
        assertThat(refs(question(slug, IdeaFilter.ACCEPTED, IdeaOrder.NEWEST))).containsExactly(accepted);
        assertThat(refs(question(slug, IdeaFilter.NOT_ACCEPTED, IdeaOrder.NEWEST)))
                .containsExactly(refused);
        assertThat(refs(question(slug, IdeaFilter.OTHER, IdeaOrder.NEWEST))).containsExactly(passed);
        assertThat(refs(question(slug, IdeaFilter.DELIVERED, IdeaOrder.NEWEST))).isEmpty();
    }

    @Test
    void every_order_pages_through_all_ideas_once_and_keeps_its_order() {
        var slug = FreshCall.open();
        var ends = Instant.now();
        for (var row = 0; row < 2 * IdeaList.ROWS + 3; row++) {
            var ref = FreshCall.idea(slug, "Ordered " + row, ends.minusSeconds(row / 2));
            if (row % 7 == 0) {
                In.tx(() -> Idea.held(ref).gainSupport(IdeaCast.resident(), ends));
            }
        }

        for (var order : IdeaOrder.values()) {
            var ideas = all(question(slug, IdeaFilter.ALL, order));
            assertThat(ideas).hasSize(2 * IdeaList.ROWS + 3);
            assertThat(new HashSet<>(ideas.stream().map(idea -> idea.ref).toList()))
                    .hasSameSizeAs(ideas);
            assertThat(ideas).isSortedAccordingTo((one, two) -> compare(order, one, two));
        }
    }

    @Test
    void only_ideas_that_wait_are_in_the_order_of_waiting() {
        var slug = FreshCall.open();
        var waiting = FreshCall.idea(slug, "Waits", Instant.now());
        decided(slug, Decision.ACCEPTED);

        assertThat(refs(question(slug, IdeaFilter.ALL, IdeaOrder.WAITING))).containsExactly(waiting);
        assertThat(refs(question(slug, IdeaFilter.ACCEPTED, IdeaOrder.WAITING))).isEmpty();
    }

    @Test
    void a_place_in_one_order_is_none_in_another() {
        var slug = FreshCall.open();
        for (var row = 0; row <= IdeaList.ROWS; row++) {
            FreshCall.idea(slug, "Placed " + row, Instant.now());
        }

        for (var order : IdeaOrder.values()) {
            var first = In.tx(() -> IdeaList.page(question(slug, IdeaFilter.ALL, order), null));
            for (var other : IdeaOrder.values()) {
                var after = In.tx(() -> IdeaList.page(question(slug, IdeaFilter.ALL, other), first.next()));
                assertThat(after.rows()).hasSize(order == other ? 1 : IdeaList.ROWS);
            }
        }
    }

    @Test
    void filters_are_kept_in_the_link_to_the_next_page_and_in_the_form() {
        var slug = FreshCall.open();
        for (var row = 0; row <= IdeaList.ROWS; row++) {
            FreshCall.idea(slug, "Kept " + row, Instant.now());
        }

        assertThat(page("/ideas?call=" + slug + "&state=waiting&order=supported"))
                .contains("/ideas?call=" + slug + "&amp;state=waiting&amp;order=supported&amp;after=s")
                .contains("<option value=\"" + slug + "\" selected>")
                .contains("<option value=\"waiting\" selected>")
                .contains("<option value=\"supported\" selected>");
    }

    @Test
    void the_api_takes_the_same_filters_and_orders() {
        var slug = FreshCall.open();
        var quiet = FreshCall.idea(slug, "Quiet", Instant.now());
        var loud = FreshCall.idea(slug, "Loud", Instant.now().minusSeconds(60));
        In.tx(() -> Idea.held(loud).gainSupport(IdeaCast.resident(), Instant.now()));

        var found = Cast.NOBODY
                .getJson("/api/ideas?call=" + slug + "&order=supported")
                .jsonPath();

        assertThat(found.getList("ideas.ref")).isEqualTo(List.of(loud, quiet));
        assertThat(found.getString("ideas[0].call")).isEqualTo(slug);
    }

    @Test
    void the_list_takes_as_many_statements_for_100_ideas_as_for_one_in_every_order() {
        var slug = FreshCall.open();
        FreshCall.idea(slug, "Counted first", Instant.now());
        var counts = new ArrayList<Long>();
        for (var rows : List.of(1, 9, 90)) {
            for (var row = 1; row < rows; row++) {
                FreshCall.idea(slug, "Counted " + row, Instant.now());
            }
            for (var order : IdeaOrder.values()) {
                var path = "/ideas?call=" + slug + "&order=" + order.slug();
                Cast.NOBODY.get(path);
                counts.add(Statements.counting(() -> Cast.NOBODY.get(path)));
            }
        }

        assertThat(counts).allSatisfy(count -> assertThat(count).isEqualTo(counts.get(0)));
        assertThat(counts.get(0)).isLessThanOrEqualTo(6);
    }

    private static String decided(String slug, Decision to) {
        var ref = FreshCall.idea(slug, "Decided " + to, Instant.now().minus(Duration.ofHours(1)));
        In.tx(() ->
                Idea.held(ref).decide(to, IdeaCast.parking(), "Because of this", Cast.PRIYA.person(), Instant.now()));
        return ref;
    }

    private static IdeaQuestion question(String slug, IdeaFilter state, IdeaOrder order) {
        var call = In.tx(() -> FreshCall.call(slug));
        return new IdeaQuestion("", call, null, null, state, order);
    }

    private static List<String> refs(IdeaQuestion asked) {
        return all(asked).stream().map(idea -> idea.ref).toList();
    }

    private static List<Idea> all(IdeaQuestion asked) {
        return In.tx(() -> {
            var page = IdeaList.page(asked, null);
            var ideas = new ArrayList<>(page.rows());
            while (page.next() != null) {
                page = IdeaList.page(asked, page.next());
                ideas.addAll(page.rows());
            }
            return ideas;
        });
    }

    private static int compare(IdeaOrder order, Idea one, Idea two) {
        return switch (order) {
            case NEWEST -> time(two.publishedAt).compareTo(time(one.publishedAt));
            case SUPPORTED -> Integer.compare(two.supportCount, one.supportCount);
            case WAITING -> time(one.waitingSince).compareTo(time(two.waitingSince));
        };
    }

    private static Instant time(Instant at) {
        return Objects.requireNonNull(at);
    }

    private static String page(String path) {
        var answer = Cast.NOBODY.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
