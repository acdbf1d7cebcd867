package openhall.ideas.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.ideas.IdeaCast;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppealApiTest {
    @Test
    void an_appeal_is_asked_and_decided_as_json() {
        var ref = FreshAppeal.refused();
        var path = "/api/ideas/sent/" + IdeaCast.sending(ref) + "/appeal";

        assertThat(Cast.NOBODY.postJson(path, "{}").statusCode()).isEqualTo(422);
        assertThat(Cast.NOBODY.postJson(path, "{\"words\": \"Look again\"}").statusCode())
                .isEqualTo(201);
        assertThat(Cast.NIA.postJson("/api/ideas/" + ref + "/verdict", """
                {"outcome": "OVERTURNED", "why": "We read it too fast"}""").statusCode())
                .isEqualTo(201);
        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.PUBLISHED);
    }
}
