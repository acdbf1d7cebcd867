package openhall.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkApiTest {
    private static final String GRAPH = """
            {"@graph": [
            {"@type": "Competence", "@id": "Competence/1.1", "name": "%s", "description": "To look."},
            {"@type": "CompetenceStatement", "@id": "CS1.1.01", "description": "Look with help.",
             "competence_id": "Competence/1.1", "four_levels_proficiency_name": "ProficiencyLevel/Basic"},
            {"@type": "Competence", "@id": "Competence/none", "name": "No number"}
            ]}
            """;

    @Test
    void a_program_sends_looks_and_applies_and_the_licence_is_in_every_answer() {
        var name = "Looking " + UUID.randomUUID();
        var sent = Sending.sendByProgram(Cast.IVY, "?kind=digcomp&version=24 November 2025", GRAPH.formatted(name));

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        var at = sent.header("Location").replaceAll("^https?://[^/]+", "");
        var plan = sent.jsonPath().getString("plan");
        assertThat(sent.jsonPath().getString("attribution")).contains("CC BY 4.0", "Changes:", "not responsible");
        assertThat(sent.jsonPath().getString("source")).isEqualTo("https://data.europa.eu/doi/10.2760/0001149");
        assertThat(sent.jsonPath().getInt("counts.refused")).isEqualTo(1);
        assertThat(sent.jsonPath().getInt("skills[0].line")).isEqualTo(5);

        assertThat(Cast.IVY
                        .postJson(at + "/application", Map.of("plan", "other"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(Cast.IVY.postJson(at + "/application", Map.of("plan", "")).statusCode())
                .isEqualTo(422);
        var applied = Cast.IVY.postJson(at + "/application", Map.of("plan", plan));
        assertThat(applied.statusCode()).isEqualTo(200);
        assertThat(applied.jsonPath().getString("appliedAt")).isNotBlank();
        assertThat(applied.jsonPath().getInt("counts.same")).isEqualTo(1);
        assertThat(Cast.IVY.postJson(at + "/application", Map.of("plan", plan)).statusCode())
                .as("A second time does nothing")
                .isEqualTo(200);

        var skills = Cast.NOBODY.getJson("/api/frameworks/digcomp/skills").jsonPath();
        assertThat(skills.getString("licence")).isEqualTo("CC BY 4.0");
        assertThat(skills.getString("attribution")).contains("JRC144121");
        assertThat(skills.getString("skills[0].title")).isEqualTo(name);
        assertThat(skills.getString("skills[0].levels.awareness")).isEqualTo("Look with help.");
        assertThat(Cast.NOBODY.getJson("/api/frameworks").jsonPath().getList("slug"))
                .contains("council-digital-skills", "digcomp");
        assertThat(Cast.NOBODY.getJson("/api/skills").asString()).doesNotContain(name);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_by_field() {
        var refused = Sending.sendByProgram(Cast.IVY, "?kind=digcomp&version=1", "no json");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly("file");
        assertThat(Sending.sendByProgram(Cast.IVY, "", "x").jsonPath().getList("errors.field"))
                .contains("kind", "version");
        assertThat(Sending.sendByProgram(Cast.MO, "?kind=digcomp&version=1", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Cast.IVY
                        .getJson("/api/frameworks/uploads/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api/frameworks/none/skills").statusCode())
                .isEqualTo(404);
    }
}
