package openhall.people.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.Cast;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitPagesTest {
    private final List<String> made = new ArrayList<>();
    private String team;

    @BeforeEach
    void openATeam() {
        team = made("parking");
    }

    @AfterEach
    void closeThem() {
        made.forEach(Units::close);
    }

    @Test
    void the_page_shows_the_whole_council_with_how_many_work_where() {
        var below = made(team);

        var page = Cast.IVY.get("/admin/units");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Parts of the council</h1>", "/admin/units/council", "/admin/units/" + below)
                .containsPattern("units/" + team + "\">[^<]*</a>, team: 0 people");
        assertThat(Cast.IVY.get("/admin").asString()).contains("href=\"/admin/units\"");
    }

    @Test
    void a_part_is_opened_under_another_with_an_address_made_from_its_name() {
        var name = "Élm  Street " + UUID.randomUUID();

        var answer = Cast.IVY.post("/admin/units", "name", name, "kind", "TEAM", "parent", team, "code", code());

        assertThat(answer.statusCode()).isEqualTo(303);
        var place = answer.header("Location");
        var slug = place.substring(place.lastIndexOf('/') + 1);
        made.add(slug);
        assertThat(slug).startsWith("elm-street-");
        assertThat(Units.parentOf(slug)).isEqualTo(team);
        assertThat(Units.nameOf(slug)).startsWith("Élm Street ");
        assertThat(Cast.IVY.get("/admin/units/" + slug).asString()).contains("0 people work");
    }

    @Test
    void two_parts_may_have_one_name_but_not_one_code() {
        var first = open("Twin " + team, code());
        var second = open("Twin " + team, code());
        var taken = code();
        open("Other " + team, taken);

        var refused = Cast.IVY.post(
                "/admin/units", "name", "Third", "kind", "TEAM", "parent", team, "code", taken.toLowerCase());

        assertThat(second).isEqualTo(first + "-2");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Enter another code", "value=\"Third\"", "<title>Error: ");
    }

    @Test
    void what_cannot_be_is_refused_and_everything_typed_is_still_there() {
        var page = Cast.IVY.post("/admin/units", "name", "", "kind", "COUNCIL", "parent", "none", "code", "SWIM-1");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Enter a name", "Choose directorate, service or team", "value=\"SWIM-1\"")
                .contains("Choose the part of the council that it belongs to");
        assertThat(save(team, "name", "x".repeat(101), "kind", "TEAM", "parent", "parking"))
                .isEqualTo(422);
    }

    @Test
    void a_part_is_renamed_and_moved_and_keeps_its_address() {
        var other = made("parking");

        assertThat(save(team, "name", "Moved team", "kind", "TEAM", "parent", other))
                .isEqualTo(303);

        assertThat(Units.nameOf(team)).isEqualTo("Moved team");
        assertThat(Units.parentOf(team)).isEqualTo(other);
    }

    @Test
    void nothing_stands_below_itself_even_when_two_move_at_once() {
        var below = made(team);
        var other = made("parking");

        assertThat(save(team, "name", "Round", "kind", "TEAM", "parent", below)).isEqualTo(422);
        assertThat(save(team, "name", "Round", "kind", "TEAM", "parent", team)).isEqualTo(422);

        var turn = new AtomicInteger();
        var answers = AtOnce.run(
                2,
                () -> turn.getAndIncrement() == 0
                        ? save(team, "name", "One", "kind", "TEAM", "parent", other)
                        : save(other, "name", "Two", "kind", "TEAM", "parent", team));
        assertThat(answers).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void the_council_itself_is_neither_moved_nor_closed() {
        var page = Cast.IVY.get("/admin/units/council");
        assertThat(page.asString()).doesNotContain("Close this part", "Which part does it belong to?");

        assertThat(save("council", "name", "Elsewhere", "kind", "TEAM", "parent", team))
                .isEqualTo(422);
        assertThat(close("council").statusCode()).isEqualTo(409);
        assertThat(Units.nameOf("council")).isNotEqualTo("Elsewhere");
    }

    @Test
    void a_part_with_people_or_open_parts_stays_open_and_says_why() {
        var below = made(team);
        var joan = Newcomer.staff("Joan In Team", Audience.STAFF, Cast.MO.id());
        Units.put(joan.id(), team);

        assertThat(close(team).asString()).contains("1 person and 1 open part");
        assertThat(close(team).statusCode()).isEqualTo(409);
        assertThat(Cast.IVY.get("/admin/units/" + team).asString()).doesNotContain("Close this part");

        joan.leave();
        assertThat(close(below).statusCode()).isEqualTo(303);
        assertThat(close(team).statusCode()).isEqualTo(303);
        assertThat(Units.isClosed(team)).isTrue();
    }

    @Test
    void a_closed_part_stands_apart_and_can_be_opened_again() {
        var below = made(team);
        close(below).then().statusCode(303);
        close(team).then().statusCode(303);

        assertThat(close(team).statusCode()).as("Only once").isEqualTo(409);
        assertThat(save(team, "name", "Closed", "kind", "TEAM", "parent", "parking"))
                .isEqualTo(409);
        assertThat(Cast.IVY.get("/admin/units").asString()).contains("Closed parts");
        assertThat(reopen(below)).as("What it belongs to is closed").isEqualTo(409);

        assertThat(reopen(team)).isEqualTo(303);
        assertThat(reopen(team)).as("Once more changes nothing").isEqualTo(303);
        assertThat(Units.isClosed(team)).isFalse();
        assertThat(Units.told(team)).contains("closed", "opened again");
    }

    @Test
    void two_closures_at_once_are_one() {
        var answers = AtOnce.run(4, () -> close(team).statusCode());

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).containsOnly(303, 409);
    }

    @Test
    void the_page_asks_as_often_for_many_parts_as_for_few() {
        Cast.IVY.get("/admin/units");
        var few = Statements.counting(() -> Cast.IVY.get("/admin/units"));
        for (var i = 0; i < 20; i++) {
            made(team);
        }

        assertThat(Statements.counting(() -> Cast.IVY.get("/admin/units"))).isEqualTo(few);
    }

    @Test
    void nobody_else_comes_near() {
        var path = "/admin/units/" + team;
        for (var who : List.of(Cast.LENA, Cast.MO, Cast.SAM, Cast.ADA)) {
            assertThat(who.get("/admin/units").statusCode()).isEqualTo(403);
            assertThat(who.post("/admin/units", "name", "Mine").statusCode()).isEqualTo(403);
            assertThat(who.post(path, "name", "Mine").statusCode()).isEqualTo(403);
            assertThat(who.post(path + "/closure").statusCode()).isEqualTo(403);
            assertThat(who.post(path + "/reopening").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(path).header("Location")).contains("/sign-in");
        assertThat(Cast.IVY.get("/admin/units/not-there").statusCode()).isEqualTo(404);
        assertThat(Units.isClosed(team)).isFalse();
    }

    private String made(String under) {
        var slug = Units.team(under);
        made.add(slug);
        return slug;
    }

    private String open(String name, String code) {
        var answer = Cast.IVY.post("/admin/units", "name", name, "kind", "TEAM", "parent", team, "code", code);
        assertThat(answer.statusCode()).isEqualTo(303);
        var slug = answer.header("Location").replaceAll(".*/", "");
        made.add(slug);
        return slug;
    }

    private static int save(String slug, String... namesAndValues) {
        return Cast.IVY.post("/admin/units/" + slug, namesAndValues).statusCode();
    }

    private static Response close(String slug) {
        return Cast.IVY.post("/admin/units/" + slug + "/closure");
    }

    private static int reopen(String slug) {
        return Cast.IVY.post("/admin/units/" + slug + "/reopening").statusCode();
    }

    private static String code() {
        return "CODE-" + UUID.randomUUID();
    }
}
