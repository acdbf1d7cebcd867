package openhall.ideas.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Proposal;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModerationPagesTest {
    @Test
    void a_moderator_sees_what_waits_and_publishes_it() {
        var ref = IdeaCast.awaitingCheck("To be published");
        assertThat(Cast.NIA.get("/moderation").asString())
                .contains("Moderation</h1>")
                .contains(" to check");
        assertThat(Cast.NIA.get("/moderation/" + ref).asString()).contains("To be published</h1>");

        var saved = Cast.NIA.post("/moderation/" + ref + "/check", "outcome", "PUBLISHED");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).statusCode()).isEqualTo(200);
        assertThat(IdeaCast.letterTo(IdeaCast.address(ref))).contains("is published");
    }

    @Test
    void an_idea_is_not_published_with_a_reason_and_words_that_only_the_author_reads() {
        var ref = IdeaCast.awaitingCheck("Not for publishing");

        var saved = check(Cast.NIA, ref, "NOT_PUBLISHED", "ADVERT", "It sells boats");

        assertThat(saved).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.NOT_PUBLISHED);
        assertThat(IdeaCast.letterTo(IdeaCast.address(ref)))
                .contains("It sells boats")
                .contains("It is an advert");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).statusCode()).isEqualTo(404);
    }

    @Test
    void a_refusal_without_reason_and_words_comes_back_with_the_errors() {
        var ref = IdeaCast.awaitingCheck("No reason given");

        var page = Cast.NIA.post("/moderation/" + ref + "/check", "outcome", "RETURNED", "reason", "", "words", " ");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose a reason").contains("Write to the author");
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    @Test
    void nothing_chosen_or_something_unknown_comes_back_with_the_error() {
        var ref = IdeaCast.awaitingCheck("Nothing chosen");

        assertThat(check(Cast.NIA, ref, "", "", "Kept words")).isEqualTo(422);
        assertThat(check(Cast.NIA, ref, "BURNT", "", "Kept words")).isEqualTo(422);
    }

    @Test
    void an_idea_is_not_checked_twice() {
        var ref = IdeaCast.published("Checked already");

        assertThat(check(Cast.NIA, ref, "NOT_PUBLISHED", "ADVERT", "Too late")).isEqualTo(409);
    }

    @Test
    void a_published_idea_is_hidden_and_shown_again() {
        var ref = IdeaCast.published("Hidden for a while");

        assertThat(check(Cast.NIA, ref, "HIDDEN", "CONFIDENTIAL", "We look again"))
                .isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).statusCode()).isEqualTo(404);

        assertThat(check(Cast.NIA, ref, "PUBLISHED", "", "")).isEqualTo(303);
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).doesNotContain("We look again");
    }

    @Test
    void a_moderator_cannot_check_their_own_idea() {
        var ref = IdeaCast.sentBy(Cast.NIA, "Nia's own idea");

        assertThat(check(Cast.NIA, ref, "PUBLISHED", "", "")).isEqualTo(409);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    @Test
    void nobody_else_comes_in() {
        var ref = IdeaCast.awaitingCheck("Not for others");

        assertThat(Cast.SAM.get("/moderation").statusCode()).isEqualTo(403);
        assertThat(Cast.PRIYA.get("/moderation/" + ref).statusCode()).isEqualTo(403);
        assertThat(check(Cast.ADA, ref, "PUBLISHED", "", "")).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/moderation").statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    @Test
    void an_idea_nobody_confirmed_is_not_shown_to_moderators() {
        assertThat(Cast.NIA
                        .get("/moderation/" + IdeaCast.unconfirmed("Unconfirmed"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_clock_turns_amber_after_two_days_and_red_after_three() {
        assertThat(kind("2026-11-24T10:00:00Z")).isEqualTo("good");
        assertThat(kind("2026-11-25T10:00:00Z")).isEqualTo("warn");
        assertThat(kind("2026-11-26T10:00:00Z")).isEqualTo("warn");
        assertThat(kind("2026-11-27T10:00:00Z")).isEqualTo("bad");
    }

    @Test
    void what_is_late_is_what_the_clock_calls_late() {
        var now = Instant.parse("2026-12-29T10:00:00Z");

        // Christmas Day, the weekend and Boxing Day in lieu do not count
        assertThat(CheckClock.lateBefore(now)).isEqualTo(Instant.parse("2026-12-22T00:00:00Z"));
        assertThat(CheckClock.of(Instant.parse("2026-12-21T23:59:00Z"), now).kind())
                .isEqualTo("bad");
        assertThat(CheckClock.of(Instant.parse("2026-12-22T00:00:00Z"), now).kind())
                .isEqualTo("warn");
    }

    @Test
    void what_a_moderator_sent_is_shown_as_theirs_without_a_way_to_decide_it() {
        var ref = IdeaCast.sentBy(Cast.NIA, "Nia sees her own");

        assertThat(Cast.NIA.get("/moderation/" + ref).asString())
                .contains("You sent this idea")
                .doesNotContain("Save and tell the author");
    }

    @Test
    void an_idea_that_comes_back_shows_what_was_asked_for_and_what_the_author_changed() {
        var ref = IdeaCast.awaitingCheck("Comes back");
        check(Cast.NIA, ref, "RETURNED", "NO_CLEAR_ACTION", "Say what we should build");
        In.tx(() -> Idea.held(ref)
                .change(
                        new Proposal("Comes back", "The problem with Comes back", "Build a ramp", "Somers Town"),
                        IdeaCast.AT.plusSeconds(60)));

        assertThat(Cast.NIA.get("/moderation/" + ref).asString())
                .contains("Say what we should build")
                .contains("<ins>Build a ramp</ins>")
                .contains("<del>What to do about Comes back</del>")
                .doesNotContain("<del>The problem with Comes back</del>");
    }

    @Test
    void the_queue_takes_as_many_statements_for_twenty_ideas_as_for_one() {
        IdeaCast.awaitingCheck("Queue 0");
        Cast.NIA.get("/moderation");
        var one = Statements.counting(() -> Cast.NIA.get("/moderation"));
        for (var row = 1; row <= 19; row++) {
            IdeaCast.awaitingCheck("Queue " + row);
        }

        assertThat(Statements.counting(() -> Cast.NIA.get("/moderation"))).isEqualTo(one);
    }

    private static int check(Cast who, String ref, String outcome, String reason, String words) {
        return who.post("/moderation/" + ref + "/check", "outcome", outcome, "reason", reason, "words", words)
                .statusCode();
    }

    private static String kind(String now) {
        return CheckClock.of(IdeaCast.AT, Instant.parse(now)).kind();
    }
}
