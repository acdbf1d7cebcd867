package openhall.ideas.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
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
    void someone_signed_out_sends_an_idea_and_confirms_it_by_email() {
        var email = UUID.randomUUID() + "@example.org";
        var form = Cast.NOBODY.get("/ideas/new");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.asString()).contains("Send an idea</h1>").contains("Your email address is never shown");
        var sending = IdeaCast.found("name=\"sending\" value=\"([0-9a-f-]{36})\"", form.asString());

        var check = post(Cast.NOBODY, "/ideas/check", "A bench by the bus stop", "No seat", email, sending);
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.asString()).contains("Check your idea</h1>").contains("A bench by the bus stop");

        var sent = post(Cast.NOBODY, "/ideas", "A bench by the bus stop", "No seat", email, sending);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(place(sent)).asString()).contains("Confirm your email address</h1>");

        var token = IdeaCast.found("/ideas/confirm/([A-Za-z0-9_-]+)", IdeaCast.letterTo(email));
        assertThat(Cast.NOBODY.get("/ideas/confirm/" + token).asString()).contains("Confirm your idea</h1>");
        assertThat(idea(sending).visibility).isEqualTo(Visibility.UNCONFIRMED);

        var confirmed = Cast.NOBODY.post("/ideas/confirm/" + token);
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(place(confirmed)).asString()).contains("We have your idea</h1>");
        assertThat(idea(sending).visibility).isEqualTo(Visibility.AWAITING_CHECK);
        assertThat(idea(sending).email).isNull();
        assertThat(Cast.NOBODY.post("/ideas/confirm/" + token).statusCode()).isEqualTo(303);
    }

    @Test
    void before_an_idea_is_sent_words_that_say_little_are_pointed_out() {
        var sending = UUID.randomUUID().toString();

        var page = post(Cast.ADA, "/ideas/check", "A digital bench", "We must leverage seats", "", sending);
        var plain = post(Cast.ADA, "/ideas/check", "A bench by the bus stop", "There is no seat", "", sending);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Plain words</h2>", "<strong>leverage</strong>", "Try: use.")
                .contains("<strong>digital</strong>", "href=\"/glossary/digital\"", "Send your idea");
        assertThat(plain.asString()).doesNotContain("Plain words</h2>");
    }

    @Test
    void someone_signed_in_sends_an_idea_straight_to_the_check() {
        var sending = UUID.randomUUID().toString();

        var sent = post(Cast.ADA, "/ideas", "Signed in idea", "A problem", "", sending);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(idea(sending).visibility).isEqualTo(Visibility.AWAITING_CHECK);
        assertThat(idea(sending).showName).isFalse();
    }

    @Test
    void a_form_posted_twice_makes_one_idea() {
        var sending = UUID.randomUUID().toString();

        var first = post(Cast.ADA, "/ideas", "Clicked twice", "A problem", "", sending);
        var second = post(Cast.ADA, "/ideas", "Clicked twice", "A problem", "", sending);

        assertThat(place(second)).isEqualTo(place(first));
        assertThat(ideasCalled("Clicked twice")).isEqualTo(1);
    }

    @Test
    void an_empty_form_comes_back_with_every_error() {
        var page = Cast.NOBODY.post("/ideas/check", "title", "", "problem", "", "suggestion", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Enter a title")
                .contains("Say what the problem is")
                .contains("Say what the council could do")
                .contains("Enter your name")
                .contains("Enter your email address");
    }

    @Test
    void a_text_of_21000_characters_comes_back_with_the_error_and_what_was_typed() {
        var long21 = "x".repeat(21_000);

        var page = post(
                Cast.ADA,
                "/ideas/check",
                "A long one",
                long21,
                "",
                UUID.randomUUID().toString());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("characters or fewer")
                .contains("A long one")
                .contains(long21);
    }

    @Test
    void a_text_with_a_nul_is_refused() {
        var page = post(
                Cast.ADA,
                "/ideas",
                "A\u0000title",
                "A problem",
                "",
                UUID.randomUUID().toString());

        assertThat(page.statusCode()).isEqualTo(422);
    }

    @Test
    void script_tags_are_shown_as_text() {
        var page = post(
                Cast.ADA,
                "/ideas/check",
                "<script>alert(1)</script>",
                "\"><script>alert(2)</script>",
                "",
                UUID.randomUUID().toString());

        assertThat(page.asString())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)")
                .doesNotContain("<script>alert(2)");
    }

    @Test
    void going_back_to_change_keeps_what_was_typed() {
        var page = post(Cast.NOBODY, "/ideas/new", "Kept title", "Kept problem", "kept@example.org", "x");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Kept title")
                .contains("Kept problem")
                .contains("kept@example.org");
    }

    @Test
    void an_address_that_is_no_address_is_refused() {
        var page = post(
                Cast.NOBODY,
                "/ideas",
                "No address",
                "A problem",
                "nobody",
                UUID.randomUUID().toString());

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("like name@example.com");
    }

    @Test
    void a_robot_that_fills_the_trap_sends_nothing() {
        var sending = UUID.randomUUID().toString();

        var answer = Cast.NOBODY.post(
                "/ideas",
                "title",
                "Trapped",
                "problem",
                "x",
                "suggestion",
                "y",
                "name",
                "R",
                "email",
                "r@example.org",
                "sending",
                sending,
                "website",
                "https://example.org");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(ideasCalled("Trapped")).isZero();
    }

    @Test
    void a_link_nobody_made_is_not_found() {
        assertThat(Cast.NOBODY.get("/ideas/confirm/nothing").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/changes/nothing").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/ideas/sent/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
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

        var refused = post(Cast.NOBODY, "/ideas/changes/" + token, "", "Kept words", "", "x");
        var saved = post(Cast.NOBODY, "/ideas/changes/" + token, "A bench in Chalton Street", "No seat", "", "x");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Enter a title").contains("Kept words");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(IdeaCast.idea(ref).title).isEqualTo("A bench in Chalton Street");
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.AWAITING_CHECK);
    }

    private static Response post(Cast who, String path, String title, String problem, String email, String sending) {
        return who.post(
                path,
                "title",
                title,
                "problem",
                problem,
                "suggestion",
                "Put one there",
                "area",
                "",
                "name",
                "Rosa",
                "email",
                email,
                "sending",
                sending,
                "website",
                "");
    }

    private static String place(Response response) {
        return URI.create(response.header("Location")).getPath();
    }

    private static long ideasCalled(String title) {
        return In.tx(() -> Idea.count("title", title));
    }

    private static Idea idea(String sending) {
        return In.tx(() -> Objects.requireNonNull(Idea.bySending(UUID.fromString(sending))));
    }
}
