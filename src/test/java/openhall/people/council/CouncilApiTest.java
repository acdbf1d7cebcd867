package openhall.people.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.people.FreshCouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CouncilApiTest {
    private static final String PATH = "/api/council";

    @AfterEach
    void setBack() {
        FreshCouncil.asInTheSettings();
    }

    @Test
    void everyone_reads_the_profile() {
        FreshCouncil.save(Cast.IVY, "areas", "Gospel Oak\nSomers Town");

        var read = Cast.NOBODY.getJson(PATH);

        assertThat(read.statusCode()).isEqualTo(200);
        var json = read.jsonPath();
        assertThat(json.getString("name")).isEqualTo("Openhall");
        assertThat(json.getString("colours.brand")).isEqualTo("#17505a");
        assertThat(json.getString("contact.email")).isEqualTo("digital@openhall.example");
        assertThat(json.getList("areas.slug")).isEqualTo(List.of("gospel-oak", "somers-town"));
        assertThat(json.getLong("version")).isEqualTo(FreshCouncil.version());
    }

    @Test
    void what_was_read_can_be_changed_and_sent_back() {
        Map<String, Object> profile =
                new HashMap<>(Cast.NOBODY.getJson(PATH).jsonPath().getMap("$"));
        profile.put("name", "Elm Borough");
        profile.put("colours", Map.of("brand", "#5b2a86"));
        profile.put("areas", List.of(Map.of("name", "Elm")));

        var answer = Cast.IVY.putJson(PATH, profile);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getLong("version")).isEqualTo(FreshCouncil.version());
        assertThat(answer.jsonPath().getString("areas[0].slug")).isEqualTo("elm");
        assertThat(answer.jsonPath().getString("colours.dark")).isEqualTo("#401d5e");
        assertThat(Cast.NOBODY.get("/help").asString()).contains("- Elm Borough</title>", "/council.css?v=");
    }

    @Test
    void what_is_left_out_becomes_as_in_the_settings() {
        FreshCouncil.save(Cast.IVY, "name", "Elm Borough", "phone", "020 7946 0000");

        var answer = Cast.IVY.putJson(PATH, Map.of("version", FreshCouncil.version()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("name")).isEqualTo("Openhall");
        assertThat(answer.jsonPath().getString("contact.phone")).isEmpty();
    }

    @Test
    void mistakes_are_named_field_by_field() {
        var body = new HashMap<String, Object>();
        body.put("version", FreshCouncil.version());
        body.put("name", "");
        body.put("colours", Map.of("brand", "#eeeeee"));
        body.put("contact", Map.of("email", "nobody", "security", "somewhere"));
        body.put("areas", List.of(Map.of("name", "Elm"), Map.of("name", "Elm")));

        var answer = Cast.IVY.putJson(PATH, body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field"))
                .isEqualTo(List.of("name", "areas", "email", "security", "brand"));
        assertThat(Cast.IVY.putJson(PATH, Map.of("name", "Elm Borough")).asString())
                .contains("Send the version that you read");
        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Openhall");
    }

    @Test
    void whoever_read_it_before_somebody_else_changed_it_is_refused() {
        var read = FreshCouncil.version();
        FreshCouncil.save(Cast.IVY, "name", "Elm Borough");

        var answer = Cast.IVY.putJson(PATH, Map.of("version", read, "name", "Oak Borough"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains("Somebody else has changed");
        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Elm Borough");
    }

    @Test
    void nobody_else_changes_it() {
        var body = Map.of("version", FreshCouncil.version(), "name", "Mine");
        for (var who : List.of(Cast.LENA, Cast.SAM, Cast.ADA)) {
            assertThat(who.putJson(PATH, body).statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.putJson(PATH, body).statusCode()).isEqualTo(401);
        assertThat(FreshCouncil.bean().facts().name()).isEqualTo("Openhall");
    }

    @Test
    void a_body_that_is_none_is_no_fault() {
        for (var body : List.of("null", "[]", "{\"areas\":[null,{}]}", "{\"version\":\"x\"}", "{\"contact\":3}", "{")) {
            assertThat(Cast.IVY.putJson(PATH, body).statusCode()).as(body).isBetween(400, 499);
        }
    }
}
