package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonPagesTest {
    private Newcomer rosa;

    @BeforeEach
    void meetRosa() {
        rosa = Newcomer.resident();
    }

    @Test
    void an_administrator_sees_who_is_known_here() {
        var page = Cast.IVY.get("/admin/people?after=sam");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>People</h1>")
                .contains("Sam Rivera", Cast.SAM.email, "Business intelligence");
    }

    @Test
    void who_has_left_is_given_no_role() {
        var gone = Newcomer.staff("Gone Newcomer", Audience.STAFF, null);
        gone.leave();

        var page = Cast.IVY.post("/admin/people/" + gone.id() + "/roles", "roles", "JUDGE");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("who has left has no roles");
        assertThat(In.tx(() -> Person.<Person>findById(gone.id()).has(Role.JUDGE)))
                .isFalse();
    }

    @Test
    void the_list_visits_everyone_once() {
        var seen = new ArrayList<String>();
        var next = "/admin/people";
        while (next != null) {
            var page = Cast.IVY.get(next).asString();
            seen.addAll(all("<th scope=\"row\"><a href=\"/admin/people/([0-9a-f-]{36})\">", page));
            next = all("href=\"(/admin/people\\?after=[^\"]+)\"", page).stream()
                    .findFirst()
                    .orElse(null);
        }

        var everyone = In.tx(() -> Person.<Person>listAll().stream()
                .map(person -> person.id.toString())
                .toList());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(everyone);
    }

    @Test
    void the_list_takes_as_many_statements_for_many_people_as_for_few() {
        Cast.IVY.get("/admin/people");
        var last = Statements.counting(() -> Cast.IVY.get("/admin/people?after=zed"));

        assertThat(Statements.counting(() -> Cast.IVY.get("/admin/people"))).isEqualTo(last);
    }

    @Test
    void people_are_found_by_name_address_and_number() {
        var joan = In.tx(() -> {
            var person = Person.resident("Joan of Search_100%", Newcomer.address(), Instant.now());
            person.number("S-" + person.id);
            return person;
        });

        for (var words : List.of("of search_100%", joan.email.substring(0, 20), "s-" + joan.id, "JOAN OF SEARCH")) {
            var page = found(words);
            assertThat(page).as(words).contains("/admin/people/" + joan.id);
        }
        assertThat(found("of search_1%%")).as("Signs are no wildcards").contains("Nobody here has that name");
        assertThat(found("sam riv")).contains("Sam Rivera").doesNotContain("Mo Haddad");
    }

    @Test
    void a_search_goes_on_to_its_next_page() {
        In.tx(() -> {
            for (var i = 0; i < 60; i++) {
                Person.resident("Paged Person", Newcomer.address(), Instant.now());
            }
        });

        var first = found("paged person");
        var next = all("href=\"(/admin/people\\?q=paged\\+person&amp;after=[^\"]+)\"", first);
        assertThat(next).hasSize(1);
        var second = Cast.IVY.get(next.get(0).replace("&amp;", "&")).asString();
        assertThat(second).contains("Paged Person").doesNotContain("Sam Rivera");
    }

    @Test
    void a_person_has_a_page_with_their_roles_ticked() {
        var page = Cast.IVY.get("/admin/people/" + Cast.NIA.id());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Nia Blake</h1>", "Contact centre")
                .containsPattern("value=\"MODERATOR\" checked")
                .doesNotContainPattern("value=\"JUDGE\" checked");
    }

    @Test
    void roles_are_given_and_taken_and_who_did_it_is_on_record() {
        var given = roles(rosa.id(), "JUDGE", "ORGANISER");
        assertThat(given).isEqualTo(303);
        assertThat(rolesOf(rosa.id())).containsExactlyInAnyOrder(Role.JUDGE, Role.ORGANISER);
        var now = Cursor.of(Instant.now().plusSeconds(1), new UUID(-1, -1));
        assertThat(Cast.IVY.get("/admin/activity?after=" + now).asString())
                .contains("changed the roles of", "/admin/people/" + rosa.id(), "Judge, Organiser", "Ivy Chen");

        assertThat(roles(rosa.id(), "JUDGE")).isEqualTo(303);
        assertThat(rolesOf(rosa.id())).containsExactly(Role.JUDGE);

        assertThat(roles(rosa.id())).isEqualTo(303);
        assertThat(rolesOf(rosa.id())).isEmpty();
    }

    @Test
    void what_comes_with_a_post_is_not_touched() {
        var before = rolesOf(Cast.SAM.id());

        assertThat(roles(Cast.SAM.id(), before.stream().map(Role::name).toArray(String[]::new)))
                .as("Staff is not given by hand")
                .isEqualTo(422);
        assertThat(rolesOf(Cast.SAM.id())).isEqualTo(before);
    }

    @Test
    void a_role_that_does_not_exist_is_refused() {
        for (var role : List.of("KING", "judge", "JUDGE ", "STAFF", "RESIDENT", "", "<script>alert(1)</script>")) {
            var page = Cast.IVY.post("/admin/people/" + rosa.id() + "/roles", "roles", "JUDGE", "roles", role);

            assertThat(page.statusCode()).as(role).isEqualTo(422);
            assertThat(page.asString())
                    .contains("Choose roles from the list", "<title>Error: ", "value=\"JUDGE\" checked")
                    .doesNotContain("<script>alert(1)");
        }
        assertThat(rolesOf(rosa.id())).isEmpty();
    }

    @Test
    void an_administrator_cannot_take_their_own_administrator_role() {
        for (var roles : List.of(new String[] {}, new String[] {"JUDGE"})) {
            var page = Cast.IVY.post("/admin/people/" + Cast.IVY.id() + "/roles", pairs(roles));

            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.asString()).contains("Ask another administrator to take the role from you");
        }
        assertThat(In.tx(() -> Cast.IVY.person().has(Role.ADMINISTRATOR))).isTrue();
        assertThat(Cast.IVY.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_roles_given_twice_at_once_are_given_once() {
        for (var round = 0; round < 5; round++) {
            var person = In.tx(() -> Person.resident("Pressed Twice", Newcomer.address(), Instant.now()).id);

            assertThat(AtOnce.run(4, () -> roles(person, "JUDGE", "AUTHOR"))).containsOnly(303);
            assertThat(In.tx(() -> Objects.requireNonNull(Person.withRolesById(person))
                            .roles
                            .size()))
                    .isEqualTo(2);
        }
    }

    @Test
    void nobody_else_comes_near() {
        var path = "/admin/people/" + rosa.id();
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get("/admin/people").statusCode()).isEqualTo(403);
            assertThat(who.get(path).statusCode()).isEqualTo(403);
            assertThat(who.post(path + "/roles", "roles", "ADMINISTRATOR").statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(path).header("Location")).contains("/sign-in");
        assertThat(rolesOf(rosa.id())).isEmpty();
    }

    @Test
    void somebody_who_is_not_there_is_not_found() {
        assertThat(Cast.IVY.get("/admin/people/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(Cast.IVY.get("/admin/people/nobody").statusCode()).isEqualTo(404);
        assertThat(roles(UUID.randomUUID(), "JUDGE")).isEqualTo(404);
    }

    @Test
    void the_page_of_roles_is_the_table_that_the_doors_use() {
        var page = Cast.IVY.get("/admin/roles");

        assertThat(page.statusCode()).isEqualTo(200);
        for (var role : Role.values()) {
            assertThat(page.asString()).contains("<th scope=\"col\">" + role.text() + "</th>");
        }
        var allowed = Arrays.stream(Role.values())
                .mapToInt(role -> role.allowed().size())
                .sum();
        assertThat(all("<td>(Yes)</td>", page.asString())).hasSize(allowed);
    }

    private static String found(String words) {
        return Cast.IVY
                .get("/admin/people?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .asString();
    }

    private static int roles(UUID id, String... roles) {
        return Cast.IVY.post("/admin/people/" + id + "/roles", pairs(roles)).statusCode();
    }

    private static String[] pairs(String... roles) {
        return Arrays.stream(roles)
                .flatMap(role -> List.of("roles", role).stream())
                .toArray(String[]::new);
    }

    private static Set<Role> rolesOf(UUID id) {
        return In.tx(() -> Set.copyOf(Objects.requireNonNull(Person.withRolesById(id)).roles));
    }

    private static List<String> all(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
