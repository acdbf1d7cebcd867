package openhall.people.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScimGroupApiTest {
    private Directory directory;
    private String name;
    private String dora;
    private String finn;

    @BeforeEach
    void aDirectoryWithTwoPeople() {
        directory = Directory.fresh();
        name = "Group " + UUID.randomUUID();
        dora = directory.person();
        finn = directory.person();
    }

    @AfterEach
    void everybodyLeavesAgain() {
        directory.leaveNothingBehind();
    }

    @Test
    void a_group_is_made_with_its_members_and_found_again() {
        var group = directory.group(name, dora, finn);

        var shown = directory.get(group);
        assertThat(shown.header("ETag")).isEqualTo(shown.jsonPath().getString("meta.version"));
        assertThat(shown.jsonPath().getString("displayName")).isEqualTo(name);
        assertThat(shown.jsonPath().getList("members.value", String.class))
                .containsExactlyInAnyOrder(
                        Directory.id(dora).toString(), Directory.id(finn).toString());
        assertThat(shown.jsonPath().getString("members[0].display")).isEqualTo("Dora Newcomer");
        assertThat(directory.get(dora).jsonPath().getString("groups[0].display"))
                .isEqualTo(name);
        assertThat(Directory.whatHappened()).contains("made the group", name, directory.name);

        var id = Directory.id(group).toString();
        for (var filter : List.of(
                "displayName eq \"" + name.toUpperCase() + "\"",
                "id eq \"" + id + "\" and members eq \"" + Directory.id(dora) + "\"",
                "members.value eq \"" + Directory.id(finn) + "\"",
                "members[value eq \"" + Directory.id(finn) + "\"]",
                "displayName sw \"" + name + "\" and meta.created gt \"2020-01-01T00:00:00Z\"")) {
            assertThat(directory.find("/Groups", filter).jsonPath().getList("Resources.id", String.class))
                    .as(filter)
                    .containsExactly(id);
        }
        assertThat(directory
                        .find("/Users", "groups.value eq \"" + id + "\"")
                        .jsonPath()
                        .getInt("totalResults"))
                .isEqualTo(2);
    }

    @Test
    void entra_looks_without_members_and_adds_and_removes_them_beside_the_path() {
        var group = directory.group(name);
        assertThat(directory
                        .get(group + "?excludedAttributes=members")
                        .jsonPath()
                        .getMap("$")
                        .keySet())
                .doesNotContain("members");

        var added = directory.patch(group, """
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "Add", "path": "members", "value": [%s]}]}
                """.formatted(Directory.members(dora, finn)));
        assertThat(added.statusCode()).isEqualTo(204);
        assertThat(added.header("ETag")).isEqualTo(directory.get(group).header("ETag"));
        assertThat(members(group)).hasSize(2);

        directory.patch(group, """
                {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                 "Operations": [{"op": "Remove", "path": "members", "value": [%s]}]}
                """.formatted(Directory.members(dora))).then().statusCode(204);
        assertThat(members(group)).containsExactly(Directory.id(finn).toString());
    }

    @Test
    void okta_removes_by_the_path_and_renames_without_one() {
        var group = directory.group(name, dora, finn);

        directory
                .patch(group, """
                {"Operations": [{"op": "remove", "path": "members[value eq \\"%s\\"]"},
                                {"op": "replace", "value": {"id": "%s", "displayName": "%s renamed"}}]}
                """.formatted(Directory.id(dora), Directory.id(group), name))
                .then()
                .statusCode(204);

        assertThat(members(group)).containsExactly(Directory.id(finn).toString());
        assertThat(directory.get(group).jsonPath().getString("displayName")).isEqualTo(name + " renamed");

        directory
                .put(group, "{\"displayName\": \"" + name + "\", \"members\": [" + Directory.members(dora) + "]}")
                .then()
                .statusCode(200);
        assertThat(members(group)).containsExactly(Directory.id(dora).toString());

        directory.patch(group, "{\"Operations\": [{\"op\": \"remove\", \"path\": \"members\"}]}");
        assertThat(members(group)).isEmpty();
    }

    @Test
    void a_role_follows_the_group_that_an_administrator_has_given_it() {
        var group = directory.group(name, dora);
        bring(group, "JUDGE");
        assertThat(rolesOf(dora)).containsExactlyInAnyOrder(Role.STAFF, Role.JUDGE);

        add(group, finn);
        assertThat(rolesOf(finn)).contains(Role.JUDGE);

        bring(group, "MODERATOR");
        assertThat(rolesOf(finn)).contains(Role.MODERATOR).doesNotContain(Role.JUDGE);

        var second = directory.group(name + " too", finn);
        bring(second, "MODERATOR");
        remove(group, finn);
        assertThat(rolesOf(finn)).as("The second group still brings it").contains(Role.MODERATOR);
        directory.delete(second).then().statusCode(204);
        assertThat(rolesOf(finn)).containsExactly(Role.STAFF);
    }

    @Test
    void the_younger_roles_come_with_a_group_too() {
        var group = directory.group(name, dora);
        for (var role : List.of(Role.LEARNING_LEAD, Role.CHAMPION, Role.FINANCE)) {
            bring(group, role.name());
            assertThat(rolesOf(dora)).containsExactlyInAnyOrder(Role.STAFF, role);
        }
    }

    @Test
    void a_role_that_no_group_brings_is_left_alone() {
        In.tx(() -> Person.<Person>findById(Directory.id(dora)).grant(Role.AUTHOR));
        var group = directory.group(name, dora);
        bring(group, "JUDGE");
        remove(group, dora);

        assertThat(rolesOf(dora)).containsExactlyInAnyOrder(Role.STAFF, Role.AUTHOR);
    }

    @Test
    void whoever_gets_or_loses_a_role_signs_in_again() {
        var joan = Newcomer.staff("Joan Newcomer", Audience.STAFF, null);
        var group = directory.group(name);
        bring(group, "JUDGE");

        add(group, "/Users/" + joan.id());

        assertThat(joan.isSignedIn()).isFalse();
        assertThat(rolesOf("/Users/" + joan.id())).contains(Role.JUDGE);
        directory.delete("/Users/" + joan.id());
    }

    @Test
    void who_comes_back_has_the_roles_of_their_groups_again() {
        var group = directory.group(name, dora);
        bring(group, "JUDGE");

        directory.replace(dora, "active", "false");
        assertThat(rolesOf(dora)).isEmpty();
        assertThat(members(group)).hasSize(1);

        directory.replace(dora, "active", "true");
        assertThat(rolesOf(dora)).containsExactlyInAnyOrder(Role.STAFF, Role.JUDGE);
    }

    @Test
    void a_group_changes_when_one_of_its_members_is_removed() {
        var group = directory.group(name, dora);
        var before = directory.get(group).header("ETag");

        directory.delete(dora).then().statusCode(204);

        assertThat(members(group)).isEmpty();
        assertThat(directory.get(group).header("ETag")).isNotEqualTo(before);
        var late = directory
                .http()
                .header("If-Match", before)
                .contentType("application/scim+json")
                .body("{\"Operations\": [{\"op\": \"remove\", \"path\": \"members\"}]}")
                .patch("/scim/v2" + group);
        assertThat(late.statusCode()).isEqualTo(412);
    }

    @Test
    void what_is_wrong_is_refused() {
        var group = directory.group(name, dora);
        assertThat(directory
                        .post("/Groups", "{\"displayName\": \"" + name.toLowerCase() + "\"}")
                        .statusCode())
                .isEqualTo(409);
        for (var body : List.of(
                "{}",
                "{\"displayName\": \"" + name + " x\", \"members\": [{\"value\": \"" + UUID.randomUUID() + "\"}]}",
                "{\"displayName\": \"" + name + " x\", \"members\": [{\"value\": \"" + Cast.ADA.id() + "\"}]}",
                "{\"displayName\": \"" + name + " x\", \"members\": [{\"value\": \"Dora\"}]}",
                "{\"displayName\": \"" + name + " x\", \"members\": [7]}")) {
            var answer = directory.post("/Groups", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.jsonPath().getString("scimType")).isEqualTo("invalidValue");
        }
        assertThat(directory
                        .patch(group, "{\"Operations\": [{\"op\": \"add\", \"path\": \"hat\", \"value\": 1}]}")
                        .jsonPath()
                        .getString("scimType"))
                .isEqualTo("invalidPath");
        assertThat(directory.get("/Groups/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(directory.delete("/Groups/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void members_added_at_once_are_all_there() {
        var group = directory.group(name);
        bring(group, "JUDGE");
        var users = new ConcurrentLinkedQueue<String>();
        for (var i = 0; i < 8; i++) {
            users.add(directory.person());
        }

        var statuses = AtOnce.run(
                8,
                () -> directory
                        .patch(group, """
                        {"Operations": [{"op": "add", "path": "members", "value": [%s]}]}
                        """.formatted(Directory.members(users.remove())))
                        .statusCode());

        assertThat(statuses).containsOnly(204);
        assertThat(members(group)).hasSize(8);
    }

    @Test
    void of_two_groups_with_one_name_at_once_one_is_made() {
        var statuses = AtOnce.run(
                6,
                () -> directory
                        .post("/Groups", "{\"displayName\": \"" + name + "\"}")
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void a_page_of_groups_takes_as_many_statements_for_many_as_for_few() {
        directory.group(name, dora, finn);
        directory.group(name + " too", dora);
        directory.get("/Groups?count=1");
        var one = Statements.counting(() -> directory.get("/Groups?count=1"));

        assertThat(Statements.counting(() -> directory.get("/Groups?count=50"))).isEqualTo(one);
    }

    private void add(String group, String user) {
        change(group, "add", user);
    }

    private void remove(String group, String user) {
        change(group, "remove", user);
    }

    private void change(String group, String op, String user) {
        directory
                .patch(group, """
                {"Operations": [{"op": "%s", "path": "members", "value": [%s]}]}
                """.formatted(op, Directory.members(user)))
                .then()
                .statusCode(204);
    }

    private static void bring(String group, String role) {
        Cast.IVY
                .post("/admin/scim/groups/" + Directory.id(group) + "/role", "role", role)
                .then()
                .statusCode(303);
    }

    private List<String> members(String group) {
        var members = directory.get(group).jsonPath().getList("members.value", String.class);
        return members == null ? List.of() : members;
    }

    private static Set<Role> rolesOf(String user) {
        return In.tx(() -> {
            Person person = Person.findById(Directory.id(user));
            return Set.copyOf(Objects.requireNonNull(person).roles);
        });
    }
}
