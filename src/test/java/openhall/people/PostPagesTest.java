package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostPagesTest {
    private Newcomer joan;

    @BeforeEach
    void employ() {
        joan = Newcomer.staff("Joan By Hand", Audience.STAFF, Cast.MO.id());
    }

    @AfterEach
    void leave() {
        joan.leave();
    }

    @Test
    void the_form_shows_where_somebody_sits_now() {
        var page = Cast.IVY.get(path());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Where Joan By Hand works</h1>", "value=\"Officer\"", "value=\"" + Cast.MO.email)
                .containsPattern("<option value=\"council\" selected>")
                .containsPattern("value=\"STAFF\" checked");
    }

    @Test
    void a_post_that_is_saved_is_where_they_sit_and_where_they_sat_is_shown() {
        var saved = save("unit", "parking", "jobTitle", "Lead", "audience", "MANAGER", "manager", Cast.LENA.email);

        assertThat(saved).isEqualTo(303);
        assertThat(In.tx(() -> person().post().unit().slug)).isEqualTo("parking");
        assertThat(In.tx(() -> person().has(Role.MANAGER))).isTrue();
        assertThat(Cast.IVY.get("/admin/people/" + joan.id()).asString())
                .contains("Where they have worked", "Officer", "Lead", "Lena Fox", "Mo Haddad");
    }

    @Test
    void what_cannot_be_is_refused_and_everything_typed_is_still_there() {
        var page = Cast.IVY.post(
                path(), "unit", "nowhere", "jobTitle", "Lead", "audience", "KING", "manager", "nobody@example.org");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose a part of the council", "Choose an audience", "somebody on the staff")
                .contains("value=\"Lead\"", "value=\"nobody@example.org\"", "<title>Error: ");
        assertThat(save("unit", "parking", "audience", "STAFF", "jobTitle", "x".repeat(101)))
                .isEqualTo(422);
    }

    @Test
    void nobody_reports_to_themself_or_to_whoever_reports_to_them() {
        var below = Newcomer.staff("Bea Below", Audience.STAFF, joan.id());
        for (var manager : List.of(joan.email(), below.email())) {
            assertThat(save("unit", "parking", "audience", "STAFF", "manager", manager))
                    .as(manager)
                    .isEqualTo(422);
        }
        below.leave();
    }

    @Test
    void whoever_is_marked_as_left_is_signed_out_and_comes_back_by_a_new_post() {
        assertThat(joan.isSignedIn()).isTrue();
        assertThat(depart(joan.id())).isEqualTo(303);
        assertThat(joan.isSignedIn()).isFalse();
        assertThat(Cast.IVY.get("/admin/people/" + joan.id()).asString()).contains(">Left<");
        assertThat(depart(joan.id())).as("Only once").isEqualTo(409);

        assertThat(save("unit", "parking", "audience", "STAFF")).isEqualTo(303);
        assertThat(In.tx(() -> person().isOnTheStaff())).isTrue();
    }

    @Test
    void an_administrator_does_not_shut_the_door_behind_themself() {
        assertThat(depart(Cast.IVY.id())).isEqualTo(409);
        assertThat(depart(Cast.ADA.id())).as("A resident has no post").isEqualTo(409);
        assertThat(In.tx(() -> Cast.IVY.person().isOnTheStaff())).isTrue();
    }

    @Test
    void two_departures_at_once_are_one() {
        var answers = AtOnce.run(4, () -> depart(joan.id()));

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).containsOnly(303, 409);
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get(path()).statusCode()).isEqualTo(403);
            assertThat(who.post(path(), "unit", "parking", "audience", "STAFF").statusCode())
                    .isEqualTo(403);
            assertThat(who.post(path() + "/departure").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.IVY.get("/admin/people/" + UUID.randomUUID() + "/post").statusCode())
                .isEqualTo(404);
    }

    private String path() {
        return "/admin/people/" + joan.id() + "/post";
    }

    private int save(String... namesAndValues) {
        return Cast.IVY.post(path(), namesAndValues).statusCode();
    }

    private static int depart(UUID id) {
        return Cast.IVY.post("/admin/people/" + id + "/post/departure").statusCode();
    }

    private Person person() {
        return Person.findById(joan.id());
    }
}
