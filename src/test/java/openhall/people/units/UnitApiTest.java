package openhall.people.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitApiTest {
    private static final String PATH = "/api/units";

    private String team;

    @BeforeEach
    void openATeam() {
        team = Units.team("parking");
    }

    @AfterEach
    void closeIt() {
        Units.close(team);
    }

    @Test
    void the_whole_council_is_told() {
        var answer = Cast.IVY.getJson(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString(of("council") + ".kind")).isEqualTo("COUNCIL");
        assertThat(answer.jsonPath().getString(of(team) + ".parent")).isEqualTo("parking");
        assertThat(answer.jsonPath().getLong(of(team) + ".people")).isZero();
    }

    @Test
    void a_part_is_opened_changed_closed_and_opened_again() {
        var opened = Cast.IVY.postJson(PATH, Map.of("name", "Api " + team, "kind", "TEAM", "parent", team));
        assertThat(opened.statusCode()).isEqualTo(201);
        var slug = opened.jsonPath().getString("slug");
        var path = PATH + "/" + slug;

        var changed = Cast.IVY.putJson(path, Map.of("name", "Renamed", "kind", "TEAM", "parent", "parking"));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("name")).isEqualTo("Renamed");
        assertThat(Units.parentOf(slug)).isEqualTo("parking");

        assertThat(Cast.IVY.postJson(path + "/closure", "{}").statusCode()).isEqualTo(200);
        assertThat(Cast.IVY.postJson(path + "/closure", "{}").statusCode()).isEqualTo(409);
        assertThat(Cast.IVY.putJson(path, Map.of("name", "Renamed")).statusCode())
                .isEqualTo(409);
        assertThat(Cast.IVY.deleteJson(path + "/closure").statusCode()).isEqualTo(200);
        assertThat(Units.isClosed(slug)).isFalse();
        Units.close(slug);
    }

    @Test
    void mistakes_are_named_field_by_field() {
        var answer = Cast.IVY.postJson(PATH, Map.of("kind", "KING", "parent", "none", "code", "x".repeat(51)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).isEqualTo(List.of("name", "kind", "parent", "code"));
        var circle = Cast.IVY.putJson(PATH + "/" + team, Map.of("name", "Round", "kind", "TEAM", "parent", team));
        assertThat(circle.statusCode()).isEqualTo(422);
        assertThat(Cast.IVY.postJson(PATH, "null").statusCode()).isEqualTo(422);
    }

    @Test
    void the_council_itself_is_neither_moved_nor_closed() {
        assertThat(Cast.IVY.postJson(PATH + "/council/closure", "{}").statusCode())
                .isEqualTo(409);
        assertThat(Cast.IVY
                        .putJson(PATH + "/council", Map.of("name", "Elsewhere", "parent", team))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.SAM, Cast.ADA)) {
            assertThat(who.getJson(PATH).statusCode()).isEqualTo(403);
            assertThat(who.postJson(PATH, "{}").statusCode()).isEqualTo(403);
            assertThat(who.putJson(PATH + "/" + team, "{}").statusCode()).isEqualTo(403);
            assertThat(who.postJson(PATH + "/" + team + "/closure", "{}").statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.getJson(PATH).statusCode()).isEqualTo(401);
        assertThat(Cast.IVY.putJson(PATH + "/not-there", "{}").statusCode()).isEqualTo(404);
    }

    private static String of(String slug) {
        return "units.find { it.slug == '" + slug + "' }";
    }
}
