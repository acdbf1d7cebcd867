package openhall.ideas.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.ideas.FreshIdea;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettlementApiTest {
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
}
