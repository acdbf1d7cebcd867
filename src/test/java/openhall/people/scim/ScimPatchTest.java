package openhall.people.scim;

import static openhall.people.scim.Directory.ENTERPRISE;
import static openhall.people.scim.Directory.OPENHALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import openhall.Cast;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests as Entra ID and Okta really send them, with what is peculiar in each. */
@QuarkusTest
class ScimPatchTest {
    private Directory directory;
    private String user;

    @BeforeEach
    void aDirectoryWithOnePerson() {
        directory = Directory.fresh();
        user = directory.person();
    }

    @AfterEach
    void everybodyLeavesAgain() {
        directory.leaveNothingBehind();
    }

    @Test
    void entra_writes_operations_with_capitals_and_several_in_one_request() {
        patch("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [
                   {"op": "Replace", "path": "displayName", "value": "Dora Lind"},
                   {"op": "Add", "path": "name.familyName", "value": "Lind"},
                   {"op": "Add", "path": "title", "value": "Auditor"},
                   {"op": "Replace", "path": "emails[type eq \\"work\\"].value", "value": "dora.lind@council.example"},
                   {"op": "Add", "path": "phoneNumbers[type eq \\"mobile\\"].value", "value": "0121 496 0000"},
                   {"op": "Add", "path": "addresses[type eq \\"work\\"].formatted", "value": "Council House"},
                   {"op": "Add", "path": "preferredLanguage", "value": "en-GB"},
                   {"op": "Add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
                    "value": "Parking"},
                   {"op": "Add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter",
                    "value": "4711"}]}
                """);

        var shown = shown();
        assertThat(shown.getString("displayName")).isEqualTo("Dora Lind");
        assertThat(shown.getString("name.familyName")).isEqualTo("Lind");
        assertThat(shown.getString("title")).isEqualTo("Auditor");
        assertThat(shown.getString("emails[0].value")).isEqualTo(shown.getString("userName"));
        assertThat(shown.getString(OPENHALL + ".unit")).isEqualTo("parking");
        assertThat(shown.getMap("$").keySet()).doesNotContain("phoneNumbers", "addresses", "preferredLanguage");
    }

    @Test
    void entra_switches_people_off_and_on_with_a_word() {
        patch("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "Replace", "path": "active", "value": "False"}]}
                """);
        assertThat(shown().getBoolean("active")).isFalse();

        patch("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "Add", "path": "active", "value": "True"}]}
                """);
        assertThat(shown().getBoolean("active")).isTrue();
    }

    @Test
    void entra_sends_the_manager_as_an_id_alone_and_takes_it_back() {
        patch("""
                {"Operations": [{"op": "Add",
                 "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "value": "%s"}]}
                """.formatted(Cast.MO.id()));
        assertThat(shown().getString(ENTERPRISE + ".manager.value"))
                .isEqualTo(Cast.MO.id().toString());

        patch("""
                {"Operations": [{"op": "Replace",
                 "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
                 "value": [{"$ref": null, "value": "%s"}]}]}
                """.formatted(Cast.LENA.id()));
        assertThat(shown().getString(ENTERPRISE + ".manager.displayName")).isEqualTo("Lena Fox");

        patch("""
                {"Operations": [{"op": "Remove",
                 "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"}]}
                """);
        assertThat(shown().getMap(ENTERPRISE).keySet()).doesNotContain("manager");
    }

    @Test
    void okta_sends_one_value_without_a_path() {
        patch("""
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "replace", "value": {"active": false}}]}
                """);
        assertThat(shown().getBoolean("active")).isFalse();

        patch("""
                {"Operations": [{"op": "replace", "value": {
                    "id": "%s", "active": true, "name": {"givenName": "Dora", "familyName": "Lind"},
                    "name.formatted": "Dora A. Lind",
                    "urn:ietf:params:scim:schemas:core:2.0:User:title": "Auditor",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                        "employeeNumber": "%s", "manager": {"value": "%s", "displayName": "ignored"}},
                    "urn:openhall:params:scim:schemas:1.0:User:audience": "Senior-Leader"}}]}
                """.formatted(user, UUID.randomUUID(), Cast.LENA.id()));
        var shown = shown();
        assertThat(shown.getBoolean("active")).isTrue();
        assertThat(shown.getString("displayName")).isEqualTo("Dora A. Lind");
        assertThat(shown.getString("name.givenName")).isEqualTo("Dora");
        assertThat(shown.getString("title")).isEqualTo("Auditor");
        assertThat(shown.getString(ENTERPRISE + ".manager.displayName")).isEqualTo("Lena Fox");
        assertThat(shown.getString(OPENHALL + ".audience")).isEqualTo("senior-leader");
    }

    @Test
    void okta_puts_the_whole_user() {
        var address = Newcomer.address();
        var answer = directory.put(user, """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User",
                             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
                 "id": "%s", "userName": "%s", "externalId": "%s",
                 "name": {"givenName": "Dora", "familyName": "Lind"}, "displayName": "Dora Lind", "locale": "en-GB",
                 "emails": [{"primary": true, "value": "%s", "type": "work"}],
                 "groups": [], "active": true, "password": "not kept anywhere",
                 "meta": {"resourceType": "User"},
                 "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "Parking"}}
                """.formatted(Directory.id(user), address, UUID.randomUUID(), address));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("not kept anywhere", "locale");
        assertThat(shown().getString("userName")).isEqualTo(address);
        assertThat(shown().getString("displayName")).isEqualTo("Dora Lind");
        assertThat(shown().getString(OPENHALL + ".unit")).isEqualTo("parking");
    }

    @Test
    void what_is_removed_or_replaced_by_nothing_is_gone_and_the_rest_stays() {
        directory.replace(user, "title", "\"Auditor\"");
        directory.replace(user, "externalId", "\"" + UUID.randomUUID() + "\"");

        patch("{\"Operations\": [{\"op\": \"remove\", \"path\": \"title\"}]}");
        assertThat(shown().getMap("$").keySet()).doesNotContain("title").contains("externalId");

        patch("{\"Operations\": [{\"op\": \"replace\", \"path\": \"externalId\", \"value\": null}]}");
        assertThat(shown().getMap("$").keySet()).doesNotContain("externalId");
        assertThat(shown().getString("displayName")).isEqualTo("Dora Newcomer");
    }

    @Test
    void a_request_that_changes_nothing_changes_nothing() {
        var before = directory.get(user).header("ETag");

        patch("{\"Operations\": [{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"Dora Newcomer\"}]}");

        assertThat(directory.get(user).header("ETag")).isEqualTo(before);
    }

    @Test
    void one_mistake_undoes_the_whole_request() {
        var answer = directory.patch(user, """
                {"Operations": [{"op": "replace", "path": "title", "value": "Auditor"},
                                {"op": "replace", "path": "userName", "value": "no address"}]}
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(shown().getMap("$").keySet()).doesNotContain("title");
    }

    @Test
    void a_script_in_a_name_is_a_name_like_any_other() {
        directory
                .replace(user, "displayName", "\"<script>alert('scim')</script>\"")
                .then()
                .statusCode(200);

        assertThat(Cast.IVY.get("/admin/people/" + Directory.id(user)).asString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    private void patch(String body) {
        directory.patch(user, body).then().statusCode(200);
    }

    private JsonPath shown() {
        return directory.get(user).jsonPath();
    }
}
