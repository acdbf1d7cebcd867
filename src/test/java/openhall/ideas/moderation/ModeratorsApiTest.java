package openhall.ideas.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModeratorsApiTest {
    @Test
    void the_queue_is_read_as_json_by_moderators_only() {
        FreshIdea.awaitingCheck();

        assertThat(Cast.NIA.getJson("/api/moderation").jsonPath().getList("rows"))
                .isNotEmpty();
        assertThat(Cast.SAM.getJson("/api/moderation").statusCode()).isEqualTo(403);
    }
}
