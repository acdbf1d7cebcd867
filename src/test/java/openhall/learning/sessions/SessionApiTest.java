package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openhall.Cast;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionApiTest {

    @Test
    void a_program_does_what_the_pages_do() {
        var made = Cast.THEO.postJson("/api/sessions", body(Map.of()));
        assertThat(made.statusCode()).isEqualTo(201);
        var path = "/api/sessions/" + made.jsonPath().getString("ref");

        var changed = Cast.THEO.putJson(path, body(Map.of("version", 0, "place", "Room 7")));
        assertThat(changed.jsonPath().getString("place")).isEqualTo("Room 7");

        assertThat(Cast.SAM.postJson(path + "/booking", "{}").jsonPath().getString("state"))
                .isEqualTo("BOOKED");
        assertThat(Cast.SAM.postJson(path + "/booking", "{}").statusCode()).isEqualTo(200);
        assertThat(Cast.SAM.getJson(path).jsonPath().getInt("booked")).isEqualTo(1);
        assertThat(Cast.SAM.getJson(path + "/booking").jsonPath().getString("state"))
                .isEqualTo("BOOKED");
        assertThat(Cast.KIT.getJson(path + "/booking").statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.getJson("/api/me/bookings").jsonPath().getList("bookings.session"))
                .contains(made.jsonPath().getString("ref"));
        assertThat(Cast.SAM.getJson(path).jsonPath().getString("mine")).isEqualTo("BOOKED");
        assertThat(Cast.THEO.getJson(path + "/people").jsonPath().getList("placed.name"))
                .containsExactly("Sam Rivera");
        assertThat(Cast.SAM.deleteJson(path + "/booking").statusCode()).isEqualTo(204);
        assertThat(Cast.SAM.deleteJson(path + "/booking").statusCode()).isEqualTo(204);

        var cancelled = Cast.THEO.postJson(path + "/cancellation", Map.of("why", "The trainer is ill"));
        assertThat(cancelled.jsonPath().getString("cancelledWhy")).isEqualTo("The trainer is ill");
        assertThat(Cast.SAM.postJson(path + "/booking", "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void a_program_that_has_not_read_the_newest_version_overwrites_nothing() {
        var path = "/api/sessions/" + FreshSession.open();
        assertThat(Cast.THEO
                        .putJson(path, body(Map.of("version", 0, "place", "Room 7")))
                        .jsonPath()
                        .getInt("version"))
                .isEqualTo(1);

        assertThat(Cast.THEO.putJson(path, body(Map.of("version", 0))).statusCode())
                .isEqualTo(409);
        assertThat(Cast.THEO.putJson(path, body(Map.of())).jsonPath().getList("errors.field"))
                .containsExactly("version");
        assertThat(Cast.SAM.getJson(path).jsonPath().getString("place")).isEqualTo("Room 7");
    }

    @Test
    void it_is_noted_who_came() {
        var session = FreshSession.begun();
        var path = "/api/sessions/" + session.ref() + "/attendance";

        var noted = Cast.THEO.putJson(path, Map.of("here", List.of(session.booking())));

        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(noted.jsonPath().getList("placed.state")).containsExactly("ATTENDED");
        assertThat(Cast.THEO.putJson(path, Map.of("here", List.of("none"))).statusCode())
                .isEqualTo(422);
        assertThat(Cast.SAM.putJson(path, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_is_refused_field_by_field() {
        var answer = Cast.THEO.postJson("/api/sessions", body(Map.of("day", "soon", "places", 0)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("day", "places");
        assertThat(Cast.SAM.postJson("/api/sessions", body(Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(Cast.ADA.getJson("/api/sessions").statusCode()).isEqualTo(403);
    }

    @Test
    void the_list_has_those_to_come() {
        FreshSession.open();

        var list = Cast.SAM.getJson("/api/sessions").jsonPath();

        assertThat(list.getList("sessions.ref")).isNotEmpty();
        assertThat(list.getList("sessions.cancelledAt")).containsOnlyNulls();
        assertThat(Cast.SAM.getJson("/api/sessions?when=past").statusCode()).isEqualTo(200);
    }

    private static Map<String, Object> body(Map<String, Object> changes) {
        var body = new TreeMap<String, Object>();
        body.put("title", "By program");
        body.put("summary", "What phishing looks like");
        body.put("day", LocalDate.now(ZoneOffset.UTC).plusDays(120).toString());
        body.put("from", "09:30");
        body.put("until", "11:00");
        body.put("place", "Room 2");
        body.put("places", 12);
        body.put("host", Cast.THEO.email);
        body.putAll(changes);
        return body;
    }
}
