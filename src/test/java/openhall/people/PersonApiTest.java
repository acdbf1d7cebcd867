package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonApiTest {
    private static final String PATH = "/api/people";

    @Inject
    TestClock clock;

    private Newcomer joan;
    private String path;

    @BeforeEach
    void employ() {
        joan = Newcomer.staff("Joan Api", Audience.STAFF, Cast.MO.id());
        path = PATH + "/" + joan.id();
    }

    @AfterEach
    void leave() {
        clock.reset();
        joan.leave();
    }

    @Test
    void people_are_found_by_words_and_read_page_by_page() {
        var found = Cast.IVY.getJson(PATH + "?q=" + joan.email());
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.jsonPath().getList("people.id"))
                .isEqualTo(List.of(joan.id().toString()));

        In.tx(() -> {
            for (var i = 0; i < 51; i++) {
                Person.resident("Many Api", "many-api-" + UUID.randomUUID() + "@example.org", Instant.now());
            }
        });
        var first = Cast.IVY.getJson(PATH + "?q=many-api-").jsonPath();
        var second = Cast.IVY
                .getJson(PATH + "?q=many-api-&after=" + first.getString("next"))
                .jsonPath();
        var ids = new HashSet<Object>(first.getList("people.id"));
        assertThat(ids).hasSize(50).doesNotContainAnyElementsOf(second.getList("people.id"));
        assertThat(second.getList("people.id")).isNotEmpty();
    }

    @Test
    void somebody_is_told_with_roles_and_where_they_worked() {
        var answer = Cast.IVY.getJson(path).jsonPath();

        assertThat(answer.getString("email")).isEqualTo(joan.email());
        assertThat(answer.getString("unit")).isEqualTo("council");
        assertThat(answer.getString("manager")).isEqualTo(Cast.MO.id().toString());
        assertThat(answer.getList("roles")).isEqualTo(List.of("STAFF"));
        assertThat(answer.getList("postings.jobTitle")).isEqualTo(List.of("Officer"));
    }

    @Test
    void roles_become_exactly_these() {
        var answer = Cast.IVY.putJson(path + "/roles", Map.of("roles", List.of("JUDGE", "AUTHOR")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("roles")).isEqualTo(List.of("AUTHOR", "JUDGE", "STAFF"));
        for (var body : List.of("{}", "{\"roles\":[\"KING\"]}", "{\"roles\":[null]}", "{\"roles\":[\"STAFF\"]}")) {
            assertThat(Cast.IVY.putJson(path + "/roles", body).statusCode())
                    .as(body)
                    .isEqualTo(422);
        }
        var own = PATH + "/" + Cast.IVY.id() + "/roles";
        assertThat(Cast.IVY.putJson(own, Map.of("roles", List.of())).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_post_is_where_they_sit_from_now_on() {
        var place = Map.of("unit", "parking", "audience", "MANAGER", "jobTitle", "Lead", "manager", Cast.LENA.email);

        var answer = Cast.IVY.putJson(path + "/post", place);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("unit")).isEqualTo("parking");
        assertThat(answer.jsonPath().getList("postings")).hasSize(2);
        var wrong = Cast.IVY.putJson(path + "/post", Map.of("unit", "nowhere", "manager", joan.email()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.jsonPath().getList("errors.field")).isEqualTo(List.of("unit", "audience", "manager"));
    }

    @Test
    void whoever_leaves_is_signed_out_and_leaves_once() {
        assertThat(Cast.IVY.postJson(path + "/departure", "{}").statusCode()).isEqualTo(204);
        assertThat(joan.isSignedIn()).isFalse();
        assertThat(Cast.IVY.postJson(path + "/departure", "{}").statusCode()).isEqualTo(409);
        var own = PATH + "/" + Cast.IVY.id() + "/departure";
        assertThat(Cast.IVY.postJson(own, "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void details_are_corrected_and_what_somebody_else_has_is_refused() {
        var number = "N-" + UUID.randomUUID();
        var right = Map.of("name", "Joan Corrected", "email", Newcomer.address(), "number", number);

        var answer = Cast.IVY.putJson(path + "/details", right);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("name")).isEqualTo("Joan Corrected");
        var kept = Map.of("name", "Joan Again", "email", right.get("email"));
        assertThat(Cast.IVY.putJson(path + "/details", kept).jsonPath().getString("number"))
                .isEqualTo(number);
        var taken = Cast.IVY.putJson(path + "/details", Map.of("name", "Joan", "email", Cast.SAM.email));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.asString()).contains("somebody else uses this one");
    }

    @Test
    void another_address_needs_a_fresh_sign_in() {
        var session = In.tx(() -> PersonSession.start(Cast.IVY.person(), Instant.now()));
        clock.forward(Duration.ofMinutes(16));

        var answer = Cast.NOBODY
                .http()
                .cookie("openhall", session)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Joan", "email", Newcomer.address()))
                .put(path + "/details");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail")).contains("Sign in again");
        assertThat(In.tx(() -> Person.<Person>findById(joan.id()).email)).isEqualTo(joan.email());
    }

    @Test
    void a_record_is_erased_with_a_reason_and_a_yes_once_they_have_left() {
        var sure = Map.of("reason", "LEFT", "sure", true);
        assertThat(Cast.IVY.postJson(path + "/erasure", sure).statusCode()).isEqualTo(409);
        joan.leave();

        var vague = Cast.IVY.postJson(path + "/erasure", "{}");
        assertThat(vague.statusCode()).isEqualTo(422);
        assertThat(vague.jsonPath().getList("errors.field")).isEqualTo(List.of("reason", "sure"));

        assertThat(Cast.IVY.postJson(path + "/erasure", sure).statusCode()).isEqualTo(204);
        assertThat(Cast.IVY.getJson(path).jsonPath().getString("name")).isEqualTo(Person.ERASED);
        assertThat(Cast.IVY.putJson(path + "/details", "{}").statusCode()).isEqualTo(404);
        assertThat(Cast.IVY.putJson(path + "/post", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.ADA)) {
            assertThat(who.getJson(PATH).statusCode()).isEqualTo(403);
            assertThat(who.getJson(path).statusCode()).isEqualTo(403);
            assertThat(who.putJson(path + "/roles", "{}").statusCode()).isEqualTo(403);
            assertThat(who.postJson(path + "/erasure", "{}").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.getJson(path).statusCode()).isEqualTo(401);
        var nobody = PATH + "/" + UUID.randomUUID();
        assertThat(Cast.IVY.getJson(nobody).statusCode()).isEqualTo(404);
        assertThat(Cast.IVY.postJson(nobody + "/departure", "{}").statusCode()).isEqualTo(404);
        assertThat(Cast.IVY.postJson(nobody + "/erasure", "{}").statusCode()).isEqualTo(404);
        assertThat(Cast.IVY.putJson(path + "/details", "null").statusCode()).isEqualTo(422);
    }
}
