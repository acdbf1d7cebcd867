package openhall.ideas;

import static openhall.ideas.IdeaCast.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.calls.IdeaList;
import openhall.ideas.calls.IdeaQuestion;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaPagesTest {
    // Later than what other tests publish, so that it is on the first page.
    private static final Instant LATE = AT.plus(Duration.ofDays(4000));

    @Test
    void published_ideas_are_listed_with_status_supports_and_area() {
        var ref = IdeaCast.publishedAt("Listed " + UUID.randomUUID(), LATE);

        var page = Cast.NOBODY.get("/ideas");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Ideas</h1>")
                .contains("/ideas/" + ref)
                .contains("Open for support")
                .contains("0 people support this")
                .contains("Somers Town");
    }

    @Test
    void ideas_that_are_not_published_are_nowhere() {
        var ref = IdeaCast.awaitingCheck("Secret until checked");

        assertThat(Cast.NOBODY.get("/ideas/" + ref).statusCode()).isEqualTo(404);
        assertThat(Cast.ZED.get("/ideas/" + ref).statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas").asString()).doesNotContain("Secret until checked");
        assertThat(Cast.NOBODY.get("/ideas/%00").statusCode()).isEqualTo(404);
    }

    @Test
    void a_filter_shows_only_what_was_asked_for() {
        var title = "Filtered " + UUID.randomUUID();
        IdeaCast.publishedAt(title, LATE);

        assertThat(Cast.NOBODY.get("/ideas?state=waiting").asString()).contains(title);
        assertThat(Cast.NOBODY.get("/ideas?state=accepted").asString()).doesNotContain(title);
        assertThat(Cast.NOBODY.get("/ideas?state=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void a_second_page_goes_on_where_the_first_ended() {
        for (var row = 0; row < IdeaList.ROWS; row++) {
            IdeaCast.published("Paged " + row);
        }

        var first = In.tx(() -> IdeaList.page(IdeaQuestion.everything(), null));
        var second = In.tx(() -> IdeaList.page(IdeaQuestion.everything(), first.next()));

        assertThat(first.rows()).hasSize(IdeaList.ROWS);
        assertThat(refs(second.rows())).doesNotContainAnyElementsOf(refs(first.rows()));
    }

    @Test
    void the_authors_name_and_address_are_hidden_everywhere_unless_they_chose_to_be_shown() {
        var address = "wilhelmina." + UUID.randomUUID() + "@example.org";
        var hidden = sent("Hidden name", address, false);
        var shown = sent("Shown name", address, true);

        for (var path : List.of("/ideas", "/ideas/waiting", "/ideas/" + hidden, "/trail/idea/" + hidden)) {
            assertThat(Cast.NOBODY.get(path).asString()).doesNotContain(address).doesNotContain("Quux-Hidden");
        }
        for (var path : List.of("/api/ideas", "/api/ideas/" + hidden)) {
            assertThat(Cast.NOBODY.getJson(path).asString())
                    .doesNotContain(address)
                    .doesNotContain("Quux-Hidden");
        }
        assertThat(Cast.NIA.get("/moderation/" + hidden).asString()).doesNotContain(address);
        assertThat(Cast.NOBODY.get("/ideas/" + shown).asString())
                .contains("Quux-Shown")
                .doesNotContain(address);
    }

    @Test
    void a_person_supports_an_idea_and_takes_it_back() {
        var ref = IdeaCast.published("Worth supporting");
        assertThat(Cast.ADA.get("/ideas/" + ref).asString()).contains("Support this idea");

        assertThat(Cast.ADA.post("/ideas/" + ref + "/support").statusCode()).isEqualTo(303);
        assertThat(Cast.ADA.get("/ideas/" + ref).asString())
                .contains("1 person supports this")
                .contains("Take back your support");

        assertThat(Cast.ADA.post("/ideas/" + ref + "/support/removal").statusCode())
                .isEqualTo(303);
        assertThat(Cast.ADA.get("/ideas/" + ref).asString()).contains("0 people support this");
    }

    @Test
    void someone_signed_out_is_asked_to_sign_in_before_they_support() {
        var ref = IdeaCast.published("Signed out support");

        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("Sign in to support this idea");
        assertThat(Cast.NOBODY.post("/ideas/" + ref + "/support").statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).supportCount).isZero();
    }

    @Test
    void only_its_author_withdraws_an_idea() {
        var ref = IdeaCast.sentBy(Cast.ADA, "Withdrawn later");

        assertThat(Cast.ZED.post("/ideas/" + ref + "/withdrawal").statusCode()).isEqualTo(404);
        assertThat(Cast.ADA.post("/ideas/" + ref + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.WITHDRAWN);
    }

    @Test
    void the_history_says_who_when_and_why() {
        var ref = IdeaCast.accepted("With a history");

        var page = Cast.NOBODY.get("/ideas/" + ref).asString();

        assertThat(page).contains("A moderator").contains("23 November 2026").contains("We will do it in May");
        assertThat(page).contains("/trail/idea/" + ref);
    }

    @Test
    void the_response_clock_is_public() {
        IdeaCast.published("Waiting in public");

        var page = Cast.NOBODY.get("/ideas/waiting");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Ideas waiting for a reply</h1>")
                .contains("waiting for a reply, the longest");
    }

    @Test
    void lists_take_as_many_statements_for_twenty_ideas_as_for_one() {
        IdeaCast.publishedAt("Counted 0", LATE);
        Cast.NOBODY.get("/ideas");
        Cast.NOBODY.get("/ideas/waiting");
        var list = Statements.counting(() -> Cast.NOBODY.get("/ideas"));
        var waiting = Statements.counting(() -> Cast.NOBODY.get("/ideas/waiting"));
        for (var row = 1; row <= 19; row++) {
            IdeaCast.publishedAt("Counted " + row, LATE);
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas"))).isEqualTo(list);
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/ideas/waiting"))).isEqualTo(waiting);
    }

    private static String sent(String title, String address, boolean showName) {
        var name = showName ? "Wilhelmina Quux-Shown" : "Wilhelmina Quux-Hidden";
        return In.tx(() -> {
            var sender = Proposal.Sender.signedOut(name, address, showName);
            var idea = Idea.propose(IdeaCast.words(title), sender, UUID.randomUUID(), AT);
            idea.confirm(AT);
            idea.publish(Cast.NIA.person(), LATE);
            return idea.ref;
        });
    }

    private static List<String> refs(List<Idea> ideas) {
        return ideas.stream().map(idea -> idea.ref).toList();
    }
}
