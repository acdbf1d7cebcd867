package openhall.ideas.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import openhall.Cast;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModerationApiTest {
    @Test
    void an_idea_is_passed_on_as_json() {
        var ref = FreshIdea.awaitingCheck();

        var saved = Cast.NIA.postJson("/api/ideas/" + ref + "/redirection", """
                {"place": "planning", "words": "It is a planning application"}""");

        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.jsonPath().getString("visibility")).isEqualTo("NOT_PUBLISHED");
        assertThat(Cast.PRIYA
                        .postJson("/api/ideas/" + FreshIdea.published() + "/elsewhere", """
                {"place": "planning", "service": "parking", "words": "It is a planning application"}""")
                        .jsonPath()
                        .getString("decision"))
                .isEqualTo("PASSED_ON");
    }

    @Test
    void an_appeal_is_asked_and_decided_as_json() {
        var ref = FreshModeration.refused();
        var path = "/api/ideas/sent/" + FreshModeration.sending(ref) + "/appeal";

        assertThat(Cast.NOBODY.postJson(path, "{}").statusCode()).isEqualTo(422);
        assertThat(Cast.NOBODY.postJson(path, "{\"words\": \"Look again\"}").statusCode())
                .isEqualTo(201);
        assertThat(Cast.NIA.postJson("/api/ideas/" + ref + "/verdict", """
                {"outcome": "OVERTURNED", "why": "We read it too fast"}""").statusCode())
                .isEqualTo(201);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.PUBLISHED);
    }

    @Test
    void a_report_is_sent_and_settled_as_json() {
        var ref = FreshIdea.published();
        var report = "{\"about\": \"%s\", \"reason\": \"PRIVATE\"}".formatted(ref);

        assertThat(Cast.NOBODY.postJson("/api/reports", report).statusCode()).isEqualTo(200);
        assertThat(Cast.NOBODY.postJson("/api/reports", "{}").statusCode()).isEqualTo(422);
        var settled = Cast.NIA.postJson("/api/moderation/reports/" + ref, """
                {"outcome": "LEFT", "why": "It is the council's own address"}""");
        assertThat(settled.statusCode()).isEqualTo(200);
        assertThat(settled.jsonPath().getInt("open")).isZero();
    }

    @Test
    void what_a_program_sent_is_taken_down_and_put_back_as_json() {
        var word = UUID.randomUUID().toString();
        IdeaCast.awaitingCheck("Json " + word);
        var body = """
                {"from": "2026-11-23T09:00", "until": "2026-11-23T11:00", "words": "%s", "why": "A program",
                 "sending": "%s"}""".formatted(word, UUID.randomUUID());

        assertThat(Cast.NIA
                        .postJson("/api/moderation/spam/preview", body)
                        .jsonPath()
                        .getInt("count"))
                .isEqualTo(1);
        var swept = Cast.NIA.postJson("/api/moderation/spam", body).jsonPath();
        assertThat(swept.getInt("ideas")).isEqualTo(1);
        assertThat(Cast.NIA.postJson("/api/moderation/spam", body).jsonPath().getString("id"))
                .isEqualTo(swept.getString("id"));
        assertThat(Cast.NIA
                        .postJson("/api/moderation/spam/" + swept.getString("id") + "/undo", "{}")
                        .jsonPath()
                        .getInt("restored"))
                .isEqualTo(1);
    }

    @Test
    void the_queue_is_read_as_json_by_moderators_only() {
        FreshIdea.awaitingCheck();

        assertThat(Cast.NIA.getJson("/api/moderation").jsonPath().getList("rows"))
                .isNotEmpty();
        assertThat(Cast.SAM.getJson("/api/moderation").statusCode()).isEqualTo(403);
    }
}
