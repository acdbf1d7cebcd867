package openhall.people.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;
import openhall.people.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScimPagesTest {
    @Inject
    TestClock clock;

    private String name;

    @BeforeEach
    void aName() {
        name = "Client " + UUID.randomUUID();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void an_administrator_makes_a_client_and_sees_its_token_once() {
        var made = Cast.IVY.post("/admin/scim/clients", "name", name);

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(made.asString()).contains("<h1>The token of " + name, "/scim/v2</dd>");
        var token = token(made.asString());
        assertThat(users(token)).isEqualTo(200);

        var page = Cast.IVY.get("/admin/scim").asString();
        assertThat(page).contains(name, "Ivy Chen", "/scim/v2").doesNotContain(token);
        assertThat(Directory.whatHappened())
                .contains("made the SCIM client", name)
                .doesNotContain(token);
        assertThat(In.tx(() -> ScimClient.count("tokenHash", Token.hash(token))))
                .isEqualTo(1);
        assertThat(In.tx(() -> ScimClient.count("tokenHash", token))).isZero();
    }

    @Test
    void a_client_that_is_revoked_is_locked_out_at_once_and_its_name_is_free_again() {
        var token = token(Cast.IVY.post("/admin/scim/clients", "name", name).asString());
        assertThat(users(token)).isEqualTo(200);
        var path = revocation();

        assertThat(Cast.IVY.post(path).statusCode()).isEqualTo(303);

        assertThat(users(token)).isEqualTo(401);
        assertThat(Cast.IVY.post(path).statusCode()).isEqualTo(404);
        assertThat(Directory.whatHappened()).contains("revoked the SCIM client", name);
        assertThat(Cast.IVY.post("/admin/scim/clients", "name", name).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_name_that_is_missing_too_long_or_taken_comes_back_with_what_was_typed() {
        Cast.IVY.post("/admin/scim/clients", "name", name).then().statusCode(200);

        assertThat(Cast.IVY.post("/admin/scim/clients", "name", " ").asString())
                .contains("<title>Error: ", "Enter a name for the client");
        var tooLong = Cast.IVY.post("/admin/scim/clients", "name", name + "x".repeat(30));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.asString()).contains("60 characters or fewer", "value=\"" + name + "x");
        var taken = Cast.IVY.post("/admin/scim/clients", "name", name.toUpperCase());
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.asString()).contains("Another client has this name", name.toUpperCase());
    }

    @Test
    void of_the_same_name_at_once_one_client_is_made() {
        var statuses = AtOnce.run(
                5, () -> Cast.IVY.post("/admin/scim/clients", "name", name).statusCode());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(In.tx(() -> ScimClient.count("name", name))).isEqualTo(1);
    }

    @Test
    void who_signed_in_some_time_ago_signs_in_again_first() {
        var ivo = administrator();
        var group = In.tx(() -> ScimGroup.make(name, null, Instant.now()).id);
        clock.forward(Duration.ofMinutes(20));
        assertThat(ivo.get("/admin/scim").asString())
                .contains("Sign in again to make a client")
                .doesNotContain("action=\"/admin/scim/clients\"");
        assertThat(ivo.get("/admin/scim/groups/" + group).asString()).contains("Sign in again to choose a role");

        for (var answer : List.of(
                ivo.post("/admin/scim/clients", "name", name),
                ivo.post("/admin/scim/groups/" + group + "/role", "role", "JUDGE"))) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).contains("/sign-in?again=yes");
        }
        assertThat(In.tx(() -> ScimClient.count("name", name))).isZero();
        ivo.leave();
    }

    @Test
    void a_group_shows_its_role_and_takes_only_a_role_from_the_list() {
        var group = In.tx(() -> ScimGroup.make(name, null, Instant.now()).id);
        var path = "/admin/scim/groups/" + group;
        assertThat(Cast.IVY
                        .get("/admin/scim?after=" + name.substring(0, 20).replace(" ", "%20"))
                        .asString())
                .contains(name);
        assertThat(Cast.IVY.get(path).asString()).contains("<h1>" + name, "0 people are in this group");

        assertThat(Cast.IVY.post(path + "/role", "role", "JUDGE").statusCode()).isEqualTo(303);
        assertThat(Cast.IVY.get(path).asString()).contains("<option value=\"JUDGE\" selected>");
        assertThat(Directory.whatHappened()).contains("chose the role of the group", name);

        for (var wrong : List.of("KING", "STAFF", "RESIDENT", "judge", "<script>alert(1)</script>")) {
            var refused = Cast.IVY.post(path + "/role", "role", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(refused.asString())
                    .contains("Choose a role from the list")
                    .doesNotContain("<script>alert");
        }
        assertThat(Cast.IVY.post(path + "/role", "role", "").statusCode()).isEqualTo(303);
        assertThat(In.tx(() -> ScimGroup.byId(group).role == null)).isTrue();
    }

    @Test
    void an_administrator_does_not_lock_themselves_out_with_a_group() {
        var ivo = administrator();
        var group = In.tx(() -> {
            var made = ScimGroup.make(name, null, Instant.now());
            made.bring(Role.ADMINISTRATOR, Instant.now());
            ScimMember.join(made, List.of(ivo.id()));
            return made.id;
        });

        var refused = ivo.post("/admin/scim/groups/" + group + "/role", "role", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Ask another administrator");
        assertThat(ivo.get("/admin").statusCode()).isEqualTo(200);
        ivo.leave();
    }

    @Test
    void the_page_takes_as_many_statements_for_many_as_for_few() {
        Cast.IVY.get("/admin/scim");
        var before = Statements.counting(() -> Cast.IVY.get("/admin/scim"));
        for (var i = 0; i < 3; i++) {
            FreshScim.client();
            FreshScim.group();
        }

        assertThat(Statements.counting(() -> Cast.IVY.get("/admin/scim"))).isEqualTo(before);
    }

    @Test
    void nobody_else_comes_near() {
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get("/admin/scim").statusCode()).isEqualTo(403);
            assertThat(who.post("/admin/scim/clients", "name", name).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get("/admin/scim").header("Location")).contains("/sign-in");
        assertThat(In.tx(() -> ScimClient.count("name", name))).isZero();
    }

    private static Newcomer administrator() {
        var ivo = Newcomer.staff("Ivo Newcomer", Audience.STAFF, null);
        In.tx(() -> Person.<Person>findById(ivo.id()).grant(Role.ADMINISTRATOR));
        return ivo;
    }

    private static int users(String token) {
        return Cast.NOBODY
                .http()
                .header("Authorization", "Bearer " + token)
                .get("/scim/v2/Users?count=0")
                .statusCode();
    }

    private String revocation() {
        var id = In.tx(() -> ScimClient.<ScimClient>find("name = ?1 and revokedAt is null", name)
                .singleResult()
                .id);
        return "/admin/scim/clients/" + id + "/revocation";
    }

    private static String token(String page) {
        var found = Pattern.compile("<dd>([A-Za-z0-9_-]{32})</dd>").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
