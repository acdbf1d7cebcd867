package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.ideas.ForgottenIdeas;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendingPagesTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void someone_signed_out_confirms_by_the_link_in_our_email() {
        var email = UUID.randomUUID() + "@example.org";
        var draft = new Written(Cast.NOBODY, "/ideas/drafts/" + FreshDraft.by(email));
        draft.answer("send");
        var token = IdeaCast.found("/ideas/confirm/([A-Za-z0-9_-]+)", IdeaCast.letterTo(email));
        assertThat(Cast.NOBODY.get("/ideas/confirm/" + token).asString()).contains("Confirm your idea</h1>");
        assertThat(idea(draft).visibility).isEqualTo(Visibility.UNCONFIRMED);

        var confirmed = Cast.NOBODY.post("/ideas/confirm/" + token);

        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(Written.place(confirmed)).asString()).contains("We have your idea</h1>");
        assertThat(idea(draft).visibility).isEqualTo(Visibility.AWAITING_CHECK);
        assertThat(idea(draft).email).isNull();
        assertThat(Cast.NOBODY.post("/ideas/confirm/" + token).statusCode()).isEqualTo(303);
    }

    @Test
    void the_page_after_sending_says_by_which_days_without_weekends_and_bank_holidays() {
        clock.set(Instant.parse("2026-12-23T10:00:00Z"));
        var draft = Written.whole("Over the holidays " + UUID.randomUUID());

        var sent = draft.answer("send");

        assertThat(Cast.NOBODY.get(Written.place(sent)).asString())
                .contains("Confirm your email address</h1>", idea(draft).ref, "confirm by 6 January 2027")
                .contains("If you confirm today, a moderator checks your idea by 30 December 2026")
                .contains("by 28 January 2027 at the latest");
    }

    @Test
    void someone_signed_in_reads_the_same_without_confirming() {
        var draft = Written.of(Cast.ADA, "No link to open " + UUID.randomUUID());

        var sent = draft.answer("send");

        assertThat(Cast.ADA.get(Written.place(sent)).asString())
                .contains("We have your idea</h1>", "A moderator checks your idea by", "at the latest")
                .doesNotContain("confirm by");
    }

    @Test
    void script_tags_are_shown_as_text() {
        var draft = Written.whole("<script>alert(1)</script>");

        assertThat(draft.words("check")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void a_link_nobody_made_is_not_found() {
        assertThat(Cast.NOBODY.get("/ideas/confirm/nothing").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/changes/nothing").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/sent/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_link_that_nobody_opened_in_time_says_what_happened_and_what_to_do() {
        clock.set(Instant.parse("2026-10-20T10:00:00Z"));
        var email = UUID.randomUUID() + "@example.org";
        var title = "Never confirmed " + UUID.randomUUID();
        var token = sentBy(email, title);

        clock.set(Instant.parse("2026-11-04T10:00:00Z"));
        assertThat(Cast.NOBODY.get("/ideas/confirm/" + token).asString()).contains("so we delete it");
        In.tx(() -> ForgottenIdeas.unconfirmed(clock.instant()));
        var page = Cast.NOBODY.get("/ideas/confirm/" + token);
        var problem = confirmJson(token);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.asString())
                .contains(
                        "This link has expired</h1>", "worked until 3 November 2026", "so we deleted it", "/ideas/new")
                .doesNotContain(title, email, "Rosa");
        assertThat(Cast.NOBODY.post("/ideas/confirm/" + token).statusCode()).isEqualTo(410);
        assertThat(problem.statusCode()).isEqualTo(410);
        assertThat(problem.contentType()).contains("application/problem+json");
        assertThat(problem.jsonPath().getString("detail")).contains("3 November 2026", "send your idea again");
    }

    @Test
    void a_link_that_was_used_is_over_after_its_time_and_says_that_all_is_well() {
        clock.set(Instant.parse("2026-10-20T10:00:00Z"));
        var token = sentBy(UUID.randomUUID() + "@example.org", "Confirmed in time " + UUID.randomUUID());
        assertThat(Cast.NOBODY.post("/ideas/confirm/" + token).statusCode()).isEqualTo(303);
        assertThat(confirmJson(token).statusCode()).isEqualTo(200);

        clock.set(Instant.parse("2026-11-04T10:00:00Z"));
        var page = Cast.NOBODY.get("/ideas/confirm/" + token);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.asString())
                .contains("The idea was confirmed in time")
                .doesNotContain("Confirmed in time ", "/ideas/sent/");
    }

    @Test
    void a_link_whose_idea_is_deleted_says_so() {
        var email = UUID.randomUUID() + "@example.org";
        var token = sentBy(email, "Deleted " + UUID.randomUUID());
        In.tx(() -> Idea.delete("email", email));

        assertThat(Cast.NOBODY.get("/ideas/confirm/" + token).statusCode()).isEqualTo(410);
        assertThat(Cast.NOBODY.post("/ideas/confirm/" + token).asString()).contains("We deleted the idea of this link");
        assertThat(confirmJson(token).statusCode()).isEqualTo(410);
    }

    @Test
    void a_link_that_we_do_not_know_says_what_to_check() {
        var page = Cast.NOBODY.get("/ideas/confirm/" + "x".repeat(32));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("We do not know this link</h1>", "copied the whole link");
        assertThat(confirmJson("made-up").jsonPath().getString("title")).isEqualTo("We do not know this link");
    }

    private static String sentBy(String email, String title) {
        new Written(Cast.NOBODY, "/ideas/drafts/" + FreshDraft.called(title, email)).answer("send");
        return IdeaCast.found("/ideas/confirm/([A-Za-z0-9_-]+)", IdeaCast.letterTo(email));
    }

    private static Response confirmJson(String token) {
        return Cast.NOBODY.postJson("/api/ideas/confirmations", "{\"token\": \"" + token + "\"}");
    }

    @Test
    void a_returned_idea_is_changed_through_the_link_and_checked_again() {
        clock.set(IdeaCast.AT);
        var ref = IdeaCast.awaitingCheck("Too short to understand");
        var address = In.tx(() -> Objects.requireNonNull(Idea.held(ref).author).email);
        In.tx(() -> {
            Idea.held(ref)
                    .check(
                            Visibility.RETURNED,
                            ReasonCode.NO_CLEAR_ACTION,
                            "Say where",
                            Cast.NIA.person(),
                            IdeaCast.AT);
            return ref;
        });
        var token = IdeaCast.found("/ideas/changes/([A-Za-z0-9_-]+)", IdeaCast.letterTo(address));
        assertThat(Cast.NOBODY.get("/ideas/changes/" + token).asString()).contains("Say where");

        var refused = change(token, "");
        var saved = change(token, "A bench in Chalton Street");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Enter a title").contains("Kept words");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).title).isEqualTo("A bench in Chalton Street");
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);

        var again = change(token, "Sent a second time");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).contains("/ideas/sent/");
        assertThat(IdeaCast.idea(ref).title).isEqualTo("A bench in Chalton Street");
        assertThat(Cast.NOBODY.get("/ideas/changes/" + token).statusCode()).isEqualTo(303);
    }

    private static Response change(String token, String title) {
        return Cast.NOBODY.post(
                "/ideas/changes/" + token,
                "title",
                title,
                "problem",
                "Kept words",
                "suggestion",
                "Put one there",
                "area",
                "");
    }

    private static Idea idea(Written draft) {
        return In.tx(() -> Objects.requireNonNull(Idea.bySending(draft.key())));
    }
}
