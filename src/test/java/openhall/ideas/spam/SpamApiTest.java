package openhall.ideas.spam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import openhall.Cast;
import openhall.ideas.IdeaCast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpamApiTest {
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
}
