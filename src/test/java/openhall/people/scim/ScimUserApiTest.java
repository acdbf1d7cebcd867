package openhall.people.scim;

import static openhall.people.scim.Directory.ENTERPRISE;
import static openhall.people.scim.Directory.OPENHALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.Posting;
import openhall.people.Register;
import openhall.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScimUserApiTest {
    private static final String URN = ENTERPRISE.replace("'", "");

    @Inject
    Register register;

    private Directory directory;

    @BeforeEach
    void aDirectory() {
        directory = Directory.fresh();
    }

    @AfterEach
    void everybodyLeavesAgain() {
        directory.leaveNothingBehind();
    }

    @Test
    void whoever_is_added_is_on_the_staff_from_then_on() {
        var address = Newcomer.address();
        var external = UUID.randomUUID().toString();

        var answer = directory.post(
                "/Users", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User",
                             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
                 "externalId": "%s", "userName": "%s", "active": true, "title": "Parking officer",
                 "name": {"givenName": "Dora", "familyName": "Newcomer"},
                 "emails": [{"value": "%s", "type": "work", "primary": true}],
                 "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
                     {"employeeNumber": "E-%s", "department": "Parking", "manager": {"value": "%s"}},
                 "urn:openhall:params:scim:schemas:1.0:User": {"audience": "manager"}}
                """.formatted(external, address.toUpperCase(Locale.ROOT), address, external, Cast.MO.id()));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.contentType()).startsWith("application/scim+json");
        var shown = answer.jsonPath();
        var id = UUID.fromString(shown.getString("id"));
        assertThat(answer.header("Location"))
                .endsWith("/scim/v2/Users/" + id)
                .isEqualTo(shown.getString("meta.location"));
        assertThat(answer.header("ETag")).matches("W/\"[0-9a-f]{24}\"").isEqualTo(shown.getString("meta.version"));
        assertThat(shown.getString("userName")).isEqualTo(address);
        assertThat(shown.getString("externalId")).isEqualTo(external);
        assertThat(shown.getString("displayName")).isEqualTo("Dora Newcomer");
        assertThat(shown.getString("name.familyName")).isEqualTo("Newcomer");
        assertThat(shown.getString("emails[0].value")).isEqualTo(address);
        assertThat(shown.getBoolean("active")).isTrue();
        assertThat(shown.getString(ENTERPRISE + ".department")).isEqualTo("Parking");
        assertThat(shown.getString(ENTERPRISE + ".employeeNumber")).isEqualTo("E-" + external);
        assertThat(shown.getString(ENTERPRISE + ".manager.displayName")).isEqualTo("Mo Haddad");
        assertThat(shown.getString(OPENHALL + ".audience")).isEqualTo("manager");
        assertThat(shown.getString(OPENHALL + ".unit")).isEqualTo("parking");

        In.tx(() -> {
            var person = Objects.requireNonNull(Person.byEmail(address));
            assertThat(person.id).isEqualTo(id);
            assertThat(person.audience).isEqualTo(Audience.MANAGER);
            assertThat(person.roles).containsExactlyInAnyOrder(Role.STAFF, Role.MANAGER);
            assertThat(Posting.of(id)).hasSize(1);
        });
        assertThat(Directory.whatHappened()).contains("added through SCIM", directory.name, "/admin/people/" + id);
    }

    @Test
    void an_address_is_enough() {
        var address = Newcomer.address();
        var shown = directory
                .post("/Users", "{\"userName\": \"" + address + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(shown.getString("displayName")).isEqualTo(address.substring(0, address.indexOf('@')));
        assertThat(shown.getString(OPENHALL + ".audience")).isEqualTo("staff");
        assertThat(shown.getString(OPENHALL + ".unit")).isEqualTo("council");
        assertThat(shown.getBoolean("active")).isTrue();
    }

    @Test
    void who_is_switched_off_is_signed_out_at_once_and_cannot_come_in() {
        var joan = Newcomer.staff("Joan Newcomer", Audience.STAFF, null);
        assertThat(joan.isSignedIn()).isTrue();

        var off = directory.replace("/Users/" + joan.id(), "active", "false");

        assertThat(off.statusCode()).isEqualTo(200);
        assertThat(off.jsonPath().getBoolean("active")).isFalse();
        assertThat(joan.isSignedIn()).isFalse();
        assertThat(signIn(joan)).isEqualTo(422);
        assertThat(In.tx(() -> Posting.on(joan.id(), Instant.now().plusSeconds(1)) == null))
                .isTrue();

        var on = directory.replace("/Users/" + joan.id(), "active", "true");

        assertThat(on.jsonPath().getBoolean("active")).isTrue();
        assertThat(signIn(joan)).as("The password ended with the post").isEqualTo(422);
        assertThat(In.tx(() -> Person.<Person>findById(joan.id()).isOnTheStaff()))
                .isTrue();
        directory.delete("/Users/" + joan.id());
    }

    @Test
    void who_is_switched_off_stays_where_they_sat_until_they_come_back() {
        var user = directory.person();
        directory.replace(user, "active", "false");

        directory.replace(user, OPENHALL.replace("'", "") + ":unit", "\"parking\"");
        assertThat(directory.get(user).jsonPath().getString(OPENHALL + ".unit")).isEqualTo("council");
        assertThat(directory.get(user).jsonPath().getBoolean("active")).isFalse();

        directory.patch(user, """
                {"Operations": [{"op": "replace", "value": {"active": true, "title": "Back again",
                    "urn:openhall:params:scim:schemas:1.0:User:unit": "parking"}}]}
                """);
        var back = directory.get(user).jsonPath();
        assertThat(back.getBoolean("active")).isTrue();
        assertThat(back.getString("title")).isEqualTo("Back again");
        assertThat(back.getString(OPENHALL + ".unit")).isEqualTo("parking");
    }

    @Test
    void who_is_removed_leaves_and_may_be_told_of_again_with_their_record() {
        var address = Newcomer.address();
        var user = directory.person(address);

        assertThat(directory.delete(user).statusCode()).isEqualTo(204);

        assertThat(directory.get(user).statusCode()).isEqualTo(404);
        assertThat(directory.delete(user).statusCode()).isEqualTo(404);
        assertThat(directory.replace(user, "active", "true").statusCode()).isEqualTo(404);
        assertThat(directory
                        .find("/Users", "userName eq \"" + address + "\"")
                        .jsonPath()
                        .getInt("totalResults"))
                .isZero();
        assertThat(In.tx(() -> Objects.requireNonNull(Person.byEmail(address)).leftAt))
                .isNotNull();

        assertThat(directory.person(address)).isEqualTo(user);
        assertThat(In.tx(() -> Posting.of(Directory.id(user)).size())).isEqualTo(2);
    }

    @Test
    void a_resident_who_joins_the_staff_keeps_their_record_and_was_nobody_to_the_directory_before() {
        var rosa = Newcomer.resident();
        assertThat(directory.get("/Users/" + rosa.id()).statusCode()).isEqualTo(404);
        assertThat(directory.replace("/Users/" + rosa.id(), "active", "false").statusCode())
                .isEqualTo(404);
        assertThat(directory.delete("/Users/" + rosa.id()).statusCode()).isEqualTo(404);
        assertThat(directory.get("/Users/" + Cast.ADA.id()).statusCode()).isEqualTo(404);

        assertThat(directory.person(rosa.email())).isEqualTo("/Users/" + rosa.id());
        assertThat(In.tx(() -> Person.<Person>findById(rosa.id()).audience)).isEqualTo(Audience.STAFF);
    }

    @Test
    void what_somebody_else_has_is_taken() {
        var address = Newcomer.address();
        var one = directory.person(address);
        var number = "E-" + UUID.randomUUID();
        directory.patch(one, """
                {"Operations": [{"op": "add", "path": "externalId", "value": "%s"}, {"op": "add",
                 "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "value": "%s"}]}
                """.formatted(number, number)).then().statusCode(200);

        for (var body : List.of(
                "{\"userName\": \"" + address + "\"}",
                "{\"userName\": \"" + Newcomer.address() + "\", \"externalId\": \"" + number + "\"}",
                "{\"userName\": \"" + Newcomer.address() + "\","
                        + " \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": {\"employeeNumber\": \""
                        + number + "\"}}")) {
            var refused = directory.post("/Users", body);
            assertThat(refused.statusCode()).as(body).isEqualTo(409);
            assertThat(refused.jsonPath().getString("scimType")).isEqualTo("uniqueness");
        }
        var other = directory.person();
        assertThat(directory.replace(other, "userName", "\"" + address + "\"").statusCode())
                .isEqualTo(409);
        assertThat(directory
                        .replace(other, "userName", "\"" + Cast.ADA.email + "\"")
                        .statusCode())
                .as("A resident's address")
                .isEqualTo(409);
    }

    @Test
    void a_department_finds_its_unit_and_an_unknown_one_is_kept_and_shown_to_administrators() {
        var user = directory.person();
        var department = ENTERPRISE.replace("'", "") + ":department";

        directory.replace(user, department, "\"pARKing\"").then().statusCode(200);
        assertThat(directory.get(user).jsonPath().getString(OPENHALL + ".unit")).isEqualTo("parking");
        assertThat(directory.get(user).jsonPath().getString(ENTERPRISE + ".department"))
                .isEqualTo("pARKing");

        var nowhere = "Department " + UUID.randomUUID();
        directory.replace(user, department, "\"" + nowhere + "\"").then().statusCode(200);
        var shown = directory.get(user).jsonPath();
        assertThat(shown.getString(OPENHALL + ".unit")).isEqualTo("council");
        assertThat(shown.getString(ENTERPRISE + ".department")).isEqualTo(nowhere);
        assertThat(Cast.IVY.get("/admin/scim").asString()).contains(nowhere);

        var made = UUID.randomUUID().toString();
        In.tx(() -> OrgUnit.open(OrgUnit.Kind.TEAM, made, nowhere, OrgUnit.bySlug("parking")));
        assertThat(directory.get(user).jsonPath().getString(ENTERPRISE + ".department"))
                .as("It is a unit now, and they do not sit there yet")
                .isNotEqualTo(nowhere);
        assertThat(Cast.IVY.get("/admin/scim").asString()).doesNotContain(nowhere);
        directory.replace(user, department, "\"" + nowhere + "\"");
        assertThat(directory.get(user).jsonPath().getString(OPENHALL + ".unit")).isEqualTo(made);
        In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(made)).close(Instant.now()));
    }

    @Test
    void what_is_wrong_is_said_in_the_words_of_the_standard() {
        var user = directory.person();
        var address = Newcomer.address();
        for (var wrong : List.of(
                "POST invalidSyntax /Users [1]",
                "POST invalidSyntax /Users {\"userName\": ",
                "POST invalidValue /Users {}",
                "POST invalidValue /Users {\"userName\": \"Dora\"}",
                "POST invalidValue /Users {\"userName\": {\"value\": \"x\"}}",
                "POST invalidValue /Users {\"userName\": \"" + address + "\", \"active\": \"perhaps\"}",
                "POST invalidValue /Users {\"userName\": \"" + address + "\", \"title\": \"a\\u0000b\"}",
                "POST invalidValue /Users {\"userName\": \"" + address + "\", \"title\": \"" + "x".repeat(201) + "\"}",
                "POST invalidValue /Users {\"userName\": \"" + address
                        + "\", \"urn:openhall:params:scim:schemas:1.0:User\": {\"unit\": \"nowhere\"}}",
                "POST invalidValue /Users {\"userName\": \"" + address
                        + "\", \"urn:openhall:params:scim:schemas:1.0:User\": {\"audience\": \"resident\"}}",
                "POST invalidValue /Users {\"userName\": \"" + address
                        + "\", \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":"
                        + " {\"manager\": {\"value\": \"" + Cast.ADA.id() + "\"}}}",
                "PATCH invalidSyntax " + user + " {}",
                "PATCH invalidSyntax " + user + " {\"Operations\": [{\"op\": \"move\", \"path\": \"title\"}]}",
                "PATCH noTarget " + user + " {\"Operations\": [{\"op\": \"remove\"}]}",
                "PATCH invalidPath " + user
                        + " {\"Operations\": [{\"op\": \"add\", \"path\": \"hat\", \"value\": \"x\"}]}",
                "PATCH invalidPath " + user
                        + " {\"Operations\": [{\"op\": \"add\", \"path\": \"title[\", \"value\": \"x\"}]}",
                "PATCH invalidValue " + user + " {\"Operations\": [{\"op\": \"remove\", \"path\": \"userName\"}]}",
                "PATCH invalidValue " + user + " {\"Operations\": [{\"op\": \"add\", \"path\":"
                        + " \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager\","
                        + " \"value\": \"" + Directory.id(user) + "\"}]}")) {
            var words = wrong.split(" ", 4);
            var answer =
                    words[0].equals("POST") ? directory.post(words[2], words[3]) : directory.patch(words[2], words[3]);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/scim+json");
            var error = answer.jsonPath();
            assertThat(error.getString("scimType")).as(wrong).isEqualTo(words[1]);
            assertThat(error.getString("status")).isEqualTo("400");
            assertThat(error.getString("schemas[0]")).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
            assertThat(error.getString("detail")).isNotBlank();
        }
        assertThat(directory.get(user).jsonPath().getString("displayName")).isEqualTo("Dora Newcomer");
    }

    @Test
    void no_strange_address_or_question_is_a_fault() {
        for (var path : List.of(
                "/Users/nobody",
                "/Users/" + UUID.randomUUID(),
                "/Users/%C3%28",
                "/Users?count=x",
                "/Users?startIndex=999999999&count=999999999",
                "/Users?filter=%22",
                "/Users?attributes=,.,%5B",
                "/Groups/nobody",
                "/Schemas/none",
                "/ResourceTypes/none",
                "/Bulk",
                "/Me",
                "/nowhere")) {
            var answer = directory.http().urlEncodingEnabled(false).get("/scim/v2" + path);
            assertThat(answer.statusCode()).as(path).isBetween(200, 499);
            assertThat(answer.contentType()).as(path).startsWith("application/scim+json");
        }
    }

    @Test
    void a_resource_is_read_again_only_when_it_changed_and_changed_only_as_it_was_read() {
        var user = directory.person();
        var first = directory.get(user).header("ETag");

        var again = directory.http().header("If-None-Match", first).get("/scim/v2" + user);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(first);

        directory.replace(user, "title", "\"Auditor\"").then().statusCode(200);
        var second = directory.get(user).header("ETag");
        assertThat(second).isNotEqualTo(first);
        assertThat(directory
                        .http()
                        .header("If-None-Match", first)
                        .get("/scim/v2" + user)
                        .statusCode())
                .isEqualTo(200);

        var late = directory
                .http()
                .header("If-Match", first)
                .contentType("application/scim+json")
                .body("{\"Operations\": [{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Late\"}]}")
                .patch("/scim/v2" + user);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("status")).isEqualTo("412");
        assertThat(directory
                        .http()
                        .header("If-Match", first)
                        .delete("/scim/v2" + user)
                        .statusCode())
                .isEqualTo(412);
        assertThat(directory.get(user).jsonPath().getString("title")).isEqualTo("Auditor");
        assertThat(directory
                        .http()
                        .header("If-Match", "\"x\", " + second)
                        .delete("/scim/v2" + user)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_client_sees_only_what_it_asks_for() {
        var user = directory.person();

        var some = directory
                .get(user + "?attributes=userName,emails.value," + ENTERPRISE.replace("'", "") + ":department")
                .jsonPath();
        assertThat(some.getMap("$").keySet())
                .containsExactlyInAnyOrder("schemas", "id", "userName", "emails", ENTERPRISE.replace("'", ""));
        assertThat(some.getMap("emails[0]").keySet()).isEqualTo(Set.of("value"));
        assertThat(some.getMap(ENTERPRISE).keySet()).isEqualTo(Set.of("department"));

        var most = directory
                .get(user + "?excludedAttributes=id,name.formatted,meta," + OPENHALL.replace("'", ""))
                .jsonPath();
        assertThat(most.getMap("$").keySet())
                .contains("id", "userName", "displayName")
                .doesNotContain("meta", OPENHALL.replace("'", ""));
        assertThat(most.getMap("name").keySet()).doesNotContain("formatted");
    }

    @Test
    void a_whole_user_is_put_over_the_one_that_is_there_and_what_is_not_mentioned_stays() {
        var user = directory.person();
        directory.replace(user, "title", "\"Auditor\"");
        var address = Newcomer.address();

        var put = directory.put(user, """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "something else",
                 "userName": "%s", "name": {"givenName": "Dorothea", "familyName": "Newcomer"}, "active": true,
                 "phoneNumbers": [{"value": "0121 496 0000", "type": "work"}]}
                """.formatted(address));

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.jsonPath().getString("userName")).isEqualTo(address);
        assertThat(put.jsonPath().getString("displayName")).isEqualTo("Dorothea Newcomer");
        assertThat(put.jsonPath().getString("title")).isEqualTo("Auditor");
        assertThat(put.jsonPath().getMap("$").keySet()).doesNotContain("phoneNumbers");
        assertThat(directory
                        .put(user, "{\"userName\": \"" + address + "\", \"title\": null}")
                        .jsonPath()
                        .getMap("$")
                        .keySet())
                .doesNotContain("title");
    }

    @Test
    void a_page_begins_anywhere_and_all_pages_together_show_everybody_once() {
        for (var i = 0; i < 5; i++) {
            directory.person();
        }
        var total = directory.get("/Users?count=0").jsonPath();
        assertThat(total.getList("Resources")).isEmpty();
        assertThat(total.getInt("itemsPerPage")).isZero();

        var seen = new HashSet<String>();
        var shown = 0;
        for (var start = 1; start <= total.getInt("totalResults"); start += 7) {
            var page = directory
                    .get("/Users?attributes=id&count=7&startIndex=" + start)
                    .jsonPath();
            assertThat(page.getInt("startIndex")).isEqualTo(start);
            assertThat(page.getString("schemas[0]")).isEqualTo("urn:ietf:params:scim:api:messages:2.0:ListResponse");
            shown += page.getInt("itemsPerPage");
            seen.addAll(page.getList("Resources.id", String.class));
        }
        assertThat(seen)
                .hasSize(total.getInt("totalResults"))
                .hasSize(shown)
                .contains(Cast.SAM.id().toString());
        assertThat(directory.get("/Users?count=5000").jsonPath().getInt("itemsPerPage"))
                .isLessThanOrEqualTo(200);
    }

    @Test
    void a_page_takes_as_many_statements_for_many_people_as_for_few() {
        directory.person();
        directory.person();
        directory.get("/Users?count=1");
        var one = Statements.counting(() -> directory.get("/Users?count=1"));

        assertThat(Statements.counting(() -> directory.get("/Users?count=50"))).isEqualTo(one);
    }

    @Test
    void only_a_client_with_a_token_that_works_comes_in() {
        var user = directory.person();
        for (var header :
                List.of("", "Bearer", "Bearer ", "Bearer none", "Basic " + directory.token, directory.token)) {
            var answer = Cast.NOBODY.http().header("Authorization", header).get("/scim/v2" + user);
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.jsonPath().getString("status")).isEqualTo("401");
            assertThat(answer.asString()).doesNotContain("Dora");
        }
        assertThat(Cast.IVY.get("/scim/v2" + user).statusCode())
                .as("An administrator's session")
                .isEqualTo(401);
        assertThat(directory.http().get("/api/me").statusCode()).isEqualTo(401);
        assertThat(directory.http().get("/admin/people").statusCode()).isEqualTo(303);

        directory.leaveNothingBehind();
        In.tx(() -> ScimClient.<ScimClient>find("name", directory.name)
                .singleResult()
                .revoke(Instant.now()));
        assertThat(directory.get("/Users").statusCode()).isEqualTo(401);
    }

    @Test
    void twenty_at_once_add_one_person() {
        var address = Newcomer.address();

        var statuses = AtOnce.run(
                20,
                () -> directory
                        .post("/Users", "{\"userName\": \"" + address + "\"}")
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(In.tx(() -> Person.count("email", address))).isEqualTo(1);
        assertThat(In.tx(() -> Posting.of(Objects.requireNonNull(Person.byEmail(address)).id)
                        .size()))
                .isEqualTo(1);
    }

    @Test
    void changes_at_once_all_count() {
        var user = directory.person();
        var attributes = List.of("title", "externalId", "name.givenName", "name.familyName");
        var next = new AtomicInteger();

        var statuses = AtOnce.run(4, () -> {
            var attribute = attributes.get(next.getAndIncrement());
            return directory
                    .replace(user, attribute, "\"" + attribute + " " + user + "\"")
                    .statusCode();
        });

        assertThat(statuses).containsOnly(200);
        var shown = directory.get(user).jsonPath();
        for (var attribute : attributes) {
            assertThat(shown.getString(attribute)).isEqualTo(attribute + " " + user);
        }
    }

    @Test
    void an_administrator_is_not_moved_to_another_address_and_the_only_one_cannot_be_switched_off() {
        var ivy = "/Users/" + Cast.IVY.id();

        assertThat(directory
                        .replace(ivy, "userName", '"' + Newcomer.address() + '"')
                        .statusCode())
                .isEqualTo(403);
        assertThat(directory.replace(ivy, "active", "false").statusCode()).isEqualTo(409);
        assertThat(directory.delete(ivy).statusCode()).isEqualTo(409);

        assertThat(In.tx(() -> Cast.IVY.person().isOnTheStaff())).isTrue();
        assertThat(Cast.IVY.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_that_is_given_away_again_is_no_way_into_the_record_of_before() {
        var address = Newcomer.address();
        var user = directory.person(address);
        directory.replace(user, URN + ":employeeNumber", "\"E-" + UUID.randomUUID() + "\"");
        directory.delete(user);

        var again = directory.post(
                "/Users",
                "{\"userName\":\"" + address + "\",\"" + URN + "\":{\"employeeNumber\":\"E-" + UUID.randomUUID()
                        + "\"}}");

        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void a_manager_is_somebody_who_works_here_and_does_not_report_to_them() {
        var above = directory.person();
        var below = directory.person();
        directory.replace(below, URN + ":manager", '"' + Directory.id(above).toString() + '"');

        assertThat(directory
                        .replace(
                                above,
                                URN + ":manager",
                                '"' + Directory.id(below).toString() + '"')
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_is_erased_is_gone_here_too() {
        var address = Newcomer.address();
        var user = directory.person(address);
        directory.replace(user, "name.givenName", "\"Dorothea\"");
        directory.group("Group " + UUID.randomUUID(), user);
        var id = Directory.id(user);

        In.tx(() -> {
            register.leave(Person.<Person>findById(id), null, Instant.now());
            register.erase(Person.<Person>findById(id), PersonErased.Why.OWN_WISH, null, Instant.now());
        });

        assertThat(directory.get(user).statusCode()).isEqualTo(404);
        assertThat(In.tx(() -> ScimLink.count("personId", id))).isZero();
        assertThat(In.tx(() -> ScimMember.count("person.id", id))).isZero();
    }

    private static int signIn(Newcomer who) {
        return Cast.NOBODY
                .post("/sign-in", "email", who.email(), "password", Newcomer.PASSWORD)
                .statusCode();
    }
}
