package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.skills.needs.FirstNumbers;
import openhall.skills.needs.NeedFold;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillApiTest {
    private static final Instant SOON = Instant.now().plusSeconds(600);

    @Inject
    NeedFold fold;

    @Test
    void anyone_can_read_the_framework() {
        var answer = Cast.NOBODY.getJson("/api/skills");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().<String>getList("key")).contains("CONF", "SAFE", "LEAD");
        assertThat(answer.jsonPath().<Object>getList("find { it.key == 'SAFE' }.levels"))
                .hasSize(4);
        assertThat(answer.jsonPath().getInt("find { it.key == 'LEAD' }.targets.manager"))
                .isBetween(1, 4);
    }

    @Test
    void a_self_check_is_kept_and_shown() {
        var saved = Cast.NIA.postJson("/api/me/skills/lead/self-check", Map.of("level", "awareness", "confidence", 4));

        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.header("Location")).endsWith("/api/me/skills");
        assertThat(saved.jsonPath().getInt("level")).isEqualTo(1);
        var mine = Cast.NIA.getJson("/api/me/skills").jsonPath();
        assertThat(mine.getString("find { it.key == 'LEAD' }.via")).isEqualTo("Own check");
        assertThat(mine.getInt("find { it.key == 'LEAD' }.confidence")).isEqualTo(4);
    }

    @Test
    void a_bad_self_check_is_refused() {
        var path = "/api/me/skills/lead/self-check";
        assertThat(Cast.NIA
                        .postJson(path, Map.of("level", "guru", "confidence", 4))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Cast.NIA
                        .postJson(path, Map.of("level", "expert", "confidence", 11))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Cast.NIA.postJson(path, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_manager_reads_their_line_and_confirms_a_level() {
        var path = "/api/team/" + Cast.SAM.id() + "/skills/user/confirmation";

        var saved = Cast.MO.postJson(path, Map.of("level", "working", "seen", "Sam wrote a user need."));

        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.jsonPath().getString("via")).startsWith("Confirmed by a manager");
        var team = Cast.MO.getJson("/api/team/skills");
        assertThat(team.statusCode()).isEqualTo(200);
        assertThat(team.jsonPath().<String>getList("people.id"))
                .contains(Cast.SAM.id().toString());
        assertThat(team.asString()).doesNotContain("confidence").doesNotContain("Sam wrote a user need.");
    }

    @Test
    void a_confirmation_is_refused_without_words_or_by_someone_else() {
        var path = "/api/team/" + Cast.SAM.id() + "/skills/user/confirmation";

        assertThat(Cast.MO.postJson(path, Map.of("level", "working")).statusCode())
                .isEqualTo(422);
        assertThat(Cast.LENA
                        .postJson(path, Map.of("level", "working", "seen", "Yes."))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Cast.OMAR
                        .postJson(path, Map.of("level", "working", "seen", "Yes."))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void needs_are_numbers_of_staff_that_add_up() {
        FirstNumbers.areOut(fold, Instant.now());

        var needs = Cast.LENA.getJson("/api/skills/needs").jsonPath();

        var one = "skills.find { it.key == 'CONF' }.";
        assertThat(needs.getString("unit")).isEqualTo("council");
        assertThat(needs.getLong(one + "atTarget")
                        + needs.getLong(one + "belowTarget")
                        + needs.getLong(one + "notKnown"))
                .isEqualTo(needs.getLong(one + "inScope"));
    }

    @Test
    void the_measures_count_the_same_people_as_the_tally() {
        var tallies = In.tx(() -> new AtTargetSource().tallies("safe", SOON));
        var known = In.tx(() -> new KnownSource().tallies("", SOON));

        assertThat(tallies).isNotEmpty().allMatch(tally -> tally.numerator() <= tally.denominator());
        assertThat(known).isNotEmpty().allMatch(tally -> tally.numerator() <= tally.denominator());
        assertThat(In.tx(() -> new AtTargetSource().tallies("nosuch", SOON))).isEmpty();
    }

    @Test
    void wrong_people_are_refused() {
        assertThat(Cast.ADA.getJson("/api/me/skills").statusCode()).isEqualTo(403);
        assertThat(Cast.OMAR.getJson("/api/team/skills").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.getJson("/api/skills/needs").statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.getJson("/api/me/skills").statusCode()).isEqualTo(401);
    }
}
