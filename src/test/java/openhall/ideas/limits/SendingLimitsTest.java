package openhall.ideas.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests take two ideas an hour from a great provider, which no other test writes from. */
@QuarkusTest
class SendingLimitsTest {
    private static final String BEGAN = "name=\"began\" value=\"([^\"]+)\"";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void the_third_of_two_is_refused_with_what_to_do_and_everything_typed() {
        clock.set(Instant.parse("2026-11-24T10:15:00Z"));
        var first = unique();
        var title = "Refused " + unique();

        assertThat(post("First", first).statusCode()).isEqualTo(303);
        assertThat(post("Second", unique()).statusCode()).isEqualTo(303);
        var refused = post(title, unique());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
        assertThat(refused.asString())
                .contains("Too many ideas came from email addresses like yours in this hour")
                .contains("24 November 2026 at 11am, or sign in")
                .contains(title, "There is no seat");
        assertThat(ideasCalled(title)).isZero();
        assertThat(post("First", first).statusCode()).isEqualTo(303);

        clock.set(Instant.parse("2026-11-24T11:00:01Z"));
        assertThat(post("In the next hour", unique()).statusCode()).isEqualTo(303);
    }

    @Test
    void a_program_is_refused_with_a_problem_and_when_to_come_again() {
        clock.set(Instant.parse("2026-11-25T10:15:00Z"));

        assertThat(send("First as JSON").statusCode()).isEqualTo(201);
        assertThat(send("Second as JSON").statusCode()).isEqualTo(201);
        var refused = send("Third as JSON");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).contains("application/problem+json");
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.jsonPath().getString("detail")).contains("Too many ideas");
        assertThat(ideasCalled("Third as JSON")).isZero();
    }

    @Test
    void an_idea_without_a_proof_is_taken_and_marked() {
        var title = "Not proven " + unique();
        var answer = Cast.NOBODY.postJson("/api/ideas", json(title, unique() + "@unproven.example"));

        var idea = IdeaCast.idea(answer.jsonPath().getString("ref"));
        var turn = In.tx(() -> (IdeaTurn) IdeaTurn.find("idea.id", idea.id).singleResult());
        assertThat(turn.proven).isFalse();
        assertThat(turn.addressHash).matches("[0-9a-f]{64}");
    }

    @Test
    void the_moment_a_form_was_opened_goes_with_it_and_what_is_made_up_is_renewed() {
        var began = IdeaCast.found(BEGAN, Cast.NOBODY.get("/ideas/new").asString());

        var check = check(began);
        var renewed = check("1.00000000000000000000000000000000");

        assertThat(IdeaCast.found(BEGAN, check)).isEqualTo(began);
        assertThat(check).contains("/prove.js", "name=\"proof\"");
        assertThat(IdeaCast.found(BEGAN, renewed)).isNotEqualTo("1.00000000000000000000000000000000");
    }

    private static String check(String began) {
        return Cast.NOBODY
                .post(
                        "/ideas/check",
                        "title",
                        "A bench",
                        "problem",
                        "There is no seat",
                        "suggestion",
                        "Put one there",
                        "name",
                        "Rosa",
                        "email",
                        "rosa@check.example",
                        "began",
                        began)
                .asString();
    }

    private static Response post(String title, String sending) {
        return Cast.NOBODY.post(
                "/ideas",
                "title",
                title,
                "problem",
                "There is no seat",
                "suggestion",
                "Put one there",
                "name",
                "Rosa",
                "email",
                unique() + "@gmx.com",
                "sending",
                sending);
    }

    private static Response send(String title) {
        return Cast.NOBODY.postJson("/api/ideas", json(title, unique() + "@gmx.com"));
    }

    private static String json(String title, String email) {
        return """
                {"title": "%s", "problem": "A", "suggestion": "B", "name": "Rosa", "email": "%s"}""".formatted(title, email);
    }

    private static long ideasCalled(String title) {
        return In.tx(() -> Idea.count("title", title));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
