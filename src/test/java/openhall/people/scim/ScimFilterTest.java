package openhall.people.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScimFilterTest {
    private Directory directory;
    private String address;
    private String mark;
    private String dora;
    private String other;

    @BeforeEach
    void twoPeople() {
        directory = Directory.fresh();
        address = Newcomer.address();
        mark = UUID.randomUUID().toString();
        dora = directory.person(address);
        other = directory.person();
        directory
                .patch(dora, """
                {"Operations": [{"op": "replace", "value": {
                    "externalId": "Ext-%s", "displayName": "Dora 100%% %s", "title": "Head_of %s",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                        "employeeNumber": "N-%s", "department": "Parking", "manager": {"value": "%s"}}}}]}
                """.formatted(mark, mark, mark, mark, Cast.MO.id()))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void everybodyLeavesAgain() {
        directory.leaveNothingBehind();
    }

    @Test
    void each_of_these_filters_finds_dora_and_nobody_else() {
        var wrong = new ArrayList<String>();
        for (var filter : List.of(
                "userName eq \"" + address + "\"",
                "USERNAME EQ \"" + address.toUpperCase() + "\"",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"" + address + "\"",
                "userName sw \"" + address.substring(0, 20) + "\"",
                "userName ew \"" + address.substring(3) + "\"",
                "userName co \"" + address.substring(5, 40) + "\"",
                "emails.value eq \"" + address + "\"",
                "emails eq \"" + address + "\"",
                "emails[type eq \"work\"].value eq \"" + address + "\"",
                "emails[type eq \"work\" and value eq \"" + address + "\"]",
                "externalId eq \"Ext-" + mark + "\"",
                "id eq \"" + Directory.id(dora) + "\"",
                "displayName eq \"dora 100% " + mark + "\"",
                "displayName co \"100% " + mark + "\"",
                "name.formatted ew \"" + mark + "\"",
                "title eq \"HEAD_OF " + mark + "\"",
                "title sw \"head_of " + mark + "\"",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"N-" + mark + "\"",
                "active eq true and title co \"" + mark + "\"",
                "title co \"" + mark + "\" and title pr and not (title eq \"x\")",
                "(userName eq \"nobody\" or userName eq \"" + address + "\") and active eq \"True\"",
                "title co \"" + mark + "\" and meta.lastModified gt \"2020-01-01T00:00:00Z\"",
                "title co \"" + mark + "\" and meta.created lt \"2999-01-01T00:00:00+01:00\"",
                "title co \"" + mark + "\" and meta.created ge \"2020-01-01T00:00:00Z\" and active ne false",
                "title co \"" + mark
                        + "\" and urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq \""
                        + Cast.MO.id() + "\"",
                "title co \"" + mark
                        + "\" and urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"parking\"",
                "title co \"" + mark + "\" and urn:openhall:params:scim:schemas:1.0:User:unit eq \"parking\"",
                "title co \"" + mark + "\" and not (groups eq \"" + UUID.randomUUID() + "\")")) {
            var found = directory.find("/Users", filter);
            if (!List.of(Directory.id(dora).toString())
                    .equals(found.jsonPath().getList("Resources.id", String.class))) {
                wrong.add(filter + ": " + found.statusCode() + " " + found.asString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_of_these_filters_finds_nobody() {
        for (var filter : List.of(
                "userName eq \"" + address + "x\"",
                "externalId eq \"ext-" + mark + "\"",
                "id eq \"nobody\"",
                "title co \"%" + mark + "\"",
                "title co \"Head-of " + mark + "\"",
                "title eq \"' or '1' = '1\"",
                "title eq \"a\\u0000b\"",
                "title co \"" + mark + "\" and active eq false",
                "title co \"" + mark + "\" and not (title pr)",
                "title co \"" + mark + "\" and title eq null",
                "userName eq \"" + Cast.ADA.email + "\"",
                "emails[type eq \"home\" and value eq \"" + address + "\"]",
                "title co \"" + mark + "\" and meta.lastModified lt \"2020-01-01T00:00:00Z\"",
                "title co \"" + mark + "\" and groups eq \"" + UUID.randomUUID() + "\"")) {
            var found = directory.find("/Users", filter);
            assertThat(found.statusCode()).as(filter).isEqualTo(200);
            assertThat(found.jsonPath().getInt("totalResults")).as(filter).isZero();
        }
    }

    @Test
    void whoever_has_no_title_is_not_called_by_another() {
        assertThat(ids("not (title eq \"" + mark + "\") and id eq \"" + Directory.id(other) + "\""))
                .hasSize(1);
        assertThat(ids("title ne \"" + mark + "\" and id eq \"" + Directory.id(other) + "\""))
                .hasSize(1);
        assertThat(ids("title eq null and id eq \"" + Directory.id(other) + "\""))
                .hasSize(1);
        assertThat(ids("title pr and id eq \"" + Directory.id(other) + "\"")).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_refused_and_never_a_fault() {
        for (var filter : List.of(
                "hat eq \"x\"",
                "password eq \"x\"",
                "userName",
                "userName eq",
                "userName is \"x\"",
                "userName eq [1]",
                "userName eq {\"a\": 1}",
                "or",
                "userName eq \"x\" or",
                "userName eq \"x\" and and userName eq \"y\"",
                "not",
                "not (",
                ")",
                "((((((((",
                "emails[",
                "urn:",
                "urn:x eq \"y\"",
                "active gt true",
                "active eq \"perhaps\"",
                "id co \"0\"",
                "emails.type co \"w\"",
                "groups pr",
                "meta.created eq \"yesterday\"",
                "meta.created gt \"+99999-01-01T00:00:00Z\"",
                "meta.created co \"2026\"",
                "userName eq \"" + "x".repeat(2000) + "\"",
                "not (".repeat(50) + "userName pr" + ")".repeat(50))) {
            var answer = directory.find("/Users", filter);
            assertThat(answer.statusCode()).as(filter).isEqualTo(400);
            assertThat(answer.jsonPath().getString("scimType")).as(filter).isEqualTo("invalidFilter");
        }
    }

    @Test
    void brackets_may_stand_in_brackets() {
        var dorasAddress = "userName eq \"" + address + "\"";

        assertThat(ids("(".repeat(300) + dorasAddress + ")".repeat(300))).hasSize(1);
        assertThat(ids("not (".repeat(8) + dorasAddress + ")".repeat(8))).hasSize(1);
        assertThat(ids("title pr and (" + dorasAddress + " or (title eq \"x\" and (active eq true or id pr)))"))
                .hasSize(1);
    }

    private List<String> ids(String filter) {
        return directory
                .find("/Users", filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("Resources.id", String.class);
    }
}
