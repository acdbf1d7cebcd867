package openhall.hackathons.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanelApiTest {
    @Inject
    TestClock clock;

    private String slug = "";
    private String panel = "";

    @BeforeEach
    void hackathon() {
        clock.reset();
        slug = Hackathons.running(clock.instant());
        panel = "/api/hackathons/" + slug + "/judges";
    }

    @Test
    void a_judge_is_added_once_and_taken_off_again() {
        add(Cast.JO.email)
                .then()
                .statusCode(201)
                .body("id", equalTo(Cast.JO.id().toString()));
        add(Cast.JO.email).then().statusCode(201);
        Cast.OMAR
                .getJson(panel)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].name", equalTo("Jo Lind"))
                .body("[0].declared", equalTo(false));

        Cast.OMAR.deleteJson(panel + "/" + Cast.JO.id()).then().statusCode(204);
        Cast.OMAR.getJson(panel).then().statusCode(200).body("", empty());
        Cast.OMAR.deleteJson(panel + "/" + Cast.JO.id()).then().statusCode(404);
    }

    @Test
    void nobody_is_added_who_does_not_have_the_judge_role() {
        add(Cast.SAM.email).then().statusCode(422);
        add("nobody@openhall.example").then().statusCode(422);
        add("").then().statusCode(422);
        add("a\0b").then().statusCode(422);
        Cast.OMAR.getJson(panel).then().body("", empty());
    }

    @Test
    void a_judge_who_has_begun_stays() {
        add(Cast.JO.email).then().statusCode(201);
        Hackathons.declare(slug, Cast.JO, List.of(), clock.instant().plus(Duration.ofMinutes(90)));

        Cast.OMAR.deleteJson(panel + "/" + Cast.JO.id()).then().statusCode(409);
        Cast.OMAR.getJson(panel).then().body("[0].declared", equalTo(true));
    }

    @Test
    void only_organisers_see_or_change_a_panel() {
        Cast.JO.getJson(panel).then().statusCode(403);
        Cast.SAM.postJson(panel, Map.of("email", Cast.JO.email)).then().statusCode(403);
        Cast.NOBODY.getJson(panel).then().statusCode(401);
        Cast.OMAR.getJson("/api/hackathons/none/judges").then().statusCode(404);
        Cast.OMAR.deleteJson(panel + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    /** Guests have no account: they go by the number of their seat. */
    @Test
    void a_guest_is_shown_with_their_name_and_taken_off() {
        guest("Gus Guest", "gus@example.org");

        assertThat(Cast.OMAR.get("/organise/" + slug + "/panel").asString()).contains("Gus Guest");
        String seat = Cast.OMAR
                .getJson(panel)
                .then()
                .body("[0].name", equalTo("Gus Guest"))
                .body("[0].email", equalTo("gus@example.org"))
                .extract()
                .path("[0].id");
        Cast.OMAR.deleteJson(panel + "/" + seat).then().statusCode(204);
        Cast.OMAR.getJson(panel).then().body("", empty());
    }

    private void guest(String name, String email) {
        In.tx(() -> Judge.getSession()
                .createNativeMutationQuery("insert into judge (id, hackathon_id, name, email, added_at)"
                        + " select uuidv7(), h.id, :name, :email, now() from hackathon h where h.slug = :slug")
                .setParameter("name", name)
                .setParameter("email", email)
                .setParameter("slug", slug)
                .executeUpdate());
    }

    private Response add(String email) {
        return Cast.OMAR.postJson(panel, Map.of("email", email));
    }
}
