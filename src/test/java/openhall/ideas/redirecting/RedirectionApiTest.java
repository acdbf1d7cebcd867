package openhall.ideas.redirecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedirectionApiTest {
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
}
