package openhall.ideas.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.ideas.IdeaCast;
import openhall.strategy.Theme;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallApiTest {
    private static final String CALLS = "/api/calls";

    @Test
    void calls_are_read_with_their_phase_dates_and_numbers() {
        var slug = FreshCall.open();
        var ref = FreshCall.idea(slug, "Read as JSON", Instant.now());

        var detail = Cast.NOBODY.getJson(CALLS + "/" + slug).jsonPath();

        assertThat(detail.getString("call.phase")).isEqualTo("SENDING");
        assertThat(detail.getString("call.dates.sendingEnds")).isNotEmpty();
        assertThat(detail.getInt("call.ideas.sent")).isEqualTo(1);
        assertThat(detail.getString("ideas[0].ref")).isEqualTo(ref);
        assertThat(detail.getString("ideas[0].author")).isNull();
        assertThat(Cast.NOBODY.getJson(CALLS).jsonPath().getList("current.slug"))
                .contains(slug);
    }

    @Test
    void a_draft_is_there_for_those_who_answer_ideas_only() {
        var path = CALLS + "/" + FreshCall.draft();

        assertThat(Cast.NOBODY.getJson(path).statusCode()).isEqualTo(404);
        assertThat(Cast.NIA.getJson(path).statusCode()).isEqualTo(404);
        assertThat(Cast.PRIYA.getJson(path).statusCode()).isEqualTo(200);
    }

    @Test
    void an_idea_owner_prepares_changes_publishes_and_tells() {
        var body = """
                {"title": "Call %s", "question": "What would help?", "service": "parking", "opens": "1/6/2090",
                 "sendUntil": "2/6/2090", "supportUntil": "3/6/2090", "answersBy": "4/6/2090"}""".formatted(UUID.randomUUID());

        assertThat(Cast.SAM.postJson(CALLS, body).statusCode()).isEqualTo(403);
        assertThat(Cast.PRIYA.postJson(CALLS, "{}").statusCode()).isEqualTo(422);
        var made = Cast.PRIYA.postJson(CALLS, body);
        assertThat(made.statusCode()).isEqualTo(201);
        var path = CALLS + "/" + made.jsonPath().getString("slug");
        assertThat(Cast.PRIYA
                        .putJson(path, body.replace("2/6/2090", "1/5/2090"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Cast.PRIYA
                        .putJson(path, body.replace("What would help?", "What else?"))
                        .jsonPath()
                        .getString("question"))
                .isEqualTo("What else?");
        assertThat(Cast.PRIYA.postJson(path + "/publication", "").jsonPath().getString("phase"))
                .isEqualTo("COMING");
        assertThat(Cast.PRIYA
                        .postJson(path + "/outcome", "{\"outcome\": \"Too soon\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_idea_is_sent_to_a_call_while_it_takes_ideas() {
        var slug = FreshCall.open();
        var theme = In.tx(() -> Theme.current().get(0).slug);

        var sent = Cast.ADA.postJson("/api/ideas", idea(slug, theme));

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.jsonPath().getString("call")).isEqualTo(slug);
        assertThat(sent.jsonPath().getString("theme")).isEqualTo(theme);
    }

    @Test
    void an_idea_for_a_call_that_closed_a_second_ago_is_refused_with_what_to_do() {
        var slug = FreshCall.supporting();
        var title = "Too late " + UUID.randomUUID();

        var refused = Cast.ADA.postJson("/api/ideas", idea(slug, "").replace("Sent to a call", title));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This call does not take ideas now");
        assertThat(Cast.ADA.postJson("/api/ideas", idea("none", "none")).statusCode())
                .isEqualTo(422);
        assertThat(IdeaCast.letterTo(title)).isEmpty();
    }

    private static String idea(String call, String theme) {
        return """
                {"title": "Sent to a call", "problem": "A problem", "suggestion": "A way", "call": "%s", "theme": "%s"}""".formatted(call, theme);
    }
}
