package openhall.skills.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedsPagesTest {
    private static final Instant AT = Instant.now();

    @Inject
    NeedFold fold;

    @BeforeEach
    void count() {
        FirstNumbers.areOut(fold, AT);
    }

    @Test
    void a_senior_leader_sees_how_many_need_what() {
        var page = Cast.LENA.get("/skills/needs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Who needs what</h1>")
                .contains("Staying secure")
                .contains("Not known")
                .contains("<svg")
                .contains("/skills/needs.csv?unit=council");
    }

    @Test
    void whoever_is_not_known_is_counted_and_never_as_no_need() {
        var csv = Cast.IVY.get("/skills/needs.csv?unit=council").asString();

        var line = line(csv, "EMRG");
        long inScope = Long.parseLong(line.get(3));
        assertThat(Long.parseLong(line.get(5)) + Long.parseLong(line.get(6)) + Long.parseLong(line.get(7)))
                .isEqualTo(inScope);
    }

    @Test
    void the_page_says_who_was_asked_who_replied_and_in_which_parts() {
        var part = directorate();
        var page = Cast.LENA.get("/skills/needs").asString();

        assertThat(page)
                .contains("Asked", "Replied", "Need to learn", "not said how they do in it")
                .contains("Everybody who has one is asked")
                .contains("Where: the parts of ")
                .contains("<a href=\"/skills/needs?unit=" + part + "\">");
        assertThat(Cast.LENA.get("/skills/needs.csv").asString().lines())
                .anyMatch(line -> line.startsWith(part + ",SAFE,"));
    }

    @Test
    void a_part_shows_the_same_numbers_in_the_table_of_its_parent_as_on_its_own_page() {
        var council = Cast.IVY.getJson("/api/skills/needs").jsonPath();
        var unit = directorate();

        var own = Cast.IVY.getJson("/api/skills/needs?unit=" + unit).jsonPath();

        assertThat(council.<Object>getList("parts.find { it.unit == '" + unit + "' }.skills"))
                .isEqualTo(own.<Object>getList("skills"));
    }

    @Test
    void whoever_checks_themselves_is_counted_at_once_and_shown_with_the_next_month() {
        var before = counted();
        var shown = needs();
        var somebody = Newcomer.staff("Nell Reply", Audience.STAFF, null);
        In.tx(() -> SelfCheck.record(
                Person.findById(somebody.id()),
                Objects.requireNonNull(Skill.byKey("SAFE")),
                new SelfCheck.Answer(2, 5),
                AT));
        fold.fold(NeedTally.ALL, AT);

        assertThat(counted()).isEqualTo(before + 1);
        assertThat(needs().<Object>getList("skills")).isEqualTo(shown.<Object>getList("skills"));
        somebody.leave();
        fold.fold(NeedTally.ALL, AT);
    }

    /** How many at the council itself and below have replied about one skill, before any of it is released. */
    private static long counted() {
        return In.tx(() -> NeedTally.<NeedTally>list("skill.key", "SAFE").stream()
                .filter(tally -> tally.unit.slug.equals("council"))
                .mapToLong(tally -> tally.replied)
                .sum());
    }

    @Test
    void the_page_takes_no_more_than_six_statements_wherever_one_looks() {
        assertThat(Statements.counting(() -> Cast.IVY.get("/skills/needs"))).isLessThanOrEqualTo(6);
        var part = "/skills/needs?unit=" + directorate();
        assertThat(Statements.counting(() -> Cast.IVY.get(part))).isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.MO.get("/skills/needs"))).isLessThanOrEqualTo(6);
    }

    private static JsonPath needs() {
        return Cast.IVY.getJson("/api/skills/needs").jsonPath();
    }

    /** One with people in it. */
    private static String directorate() {
        return In.tx(() -> {
            var tree = OrgTree.load();
            return tree.directorates().stream()
                    .filter(unit -> people(tree, unit) > 0)
                    .findFirst()
                    .orElseThrow()
                    .slug;
        });
    }

    @Test
    void a_small_unit_is_hidden_on_the_page_in_the_file_and_in_the_api() {
        var small = small();

        assertThat(Cast.IVY.get("/skills/needs?unit=" + small).asString())
                .contains("[c]")
                .contains("Too few people sit in")
                .doesNotContain("role=\"img\" aria-label=\"Staying secure:");
        var line = line(Cast.IVY.get("/skills/needs.csv?unit=" + small).asString(), "SAFE");
        assertThat(line.subList(3, 8)).containsOnly("[c]");
        var shown = Cast.IVY.getJson("/api/skills/needs?unit=" + small).jsonPath();
        assertThat(shown.<Object>getList("skills.inScope")).containsOnlyNulls();
        assertThat(shown.<Object>getList("skills.belowTarget")).containsOnlyNulls();
    }

    @Test
    void a_part_of_the_council_has_the_same_numbers_in_the_file_and_in_the_api() {
        var part = In.tx(() -> OrgTree.load().directorates().get(0).slug);

        var line = line(Cast.IVY.get("/skills/needs.csv?unit=" + part).asString(), "SAFE");

        var shown = Cast.IVY.getJson("/api/skills/needs?unit=" + part).jsonPath();
        var fields = List.of("inScope", "replied", "atTarget", "belowTarget", "notKnown");
        for (int i = 0; i < fields.size(); i++) {
            var number = shown.getString("skills.find { it.key == 'SAFE' }." + fields.get(i));
            assertThat(line.get(3 + i)).isEqualTo(number == null ? "[c]" : number);
        }
    }

    @Test
    void a_manager_sees_the_council_and_the_units_of_their_own_line_only() {
        assertThat(Cast.MO.get("/skills/needs").statusCode()).isEqualTo(200);

        var closed = closedTo(Cast.MO);
        assertThat(closed).isNotEmpty();
        for (String slug : closed) {
            assertThat(Cast.MO.get("/skills/needs?unit=" + slug).statusCode()).isEqualTo(404);
            assertThat(Cast.MO.get("/skills/needs.csv?unit=" + slug).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_unit_that_does_not_exist_is_not_found() {
        assertThat(Cast.IVY.get("/skills/needs?unit=nosuch").statusCode()).isEqualTo(404);
    }

    @Test
    void staff_and_residents_are_refused() {
        assertThat(Cast.SAM.get("/skills/needs").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get("/skills/needs.csv").statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.get("/skills/needs").statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/skills/needs").header("Location")).contains("/sign-in");
    }

    private static List<String> line(String csv, String key) {
        return csv.lines()
                .map(line -> List.of(line.replace("\"", "").split(",", -1)))
                .filter(line -> line.size() > 1 && line.get(1).equals(key))
                .map(line -> withoutTitleCommas(line))
                .findFirst()
                .orElseThrow();
    }

    /** A title such as "AI, IoT" has commas of its own: the last five columns are numbers, whatever the title holds. */
    private static List<String> withoutTitleCommas(List<String> line) {
        var columns = new ArrayList<>(List.of(line.get(0), line.get(1), "title"));
        columns.addAll(line.subList(line.size() - 5, line.size()));
        return columns;
    }

    private static String small() {
        return In.tx(() -> {
            var tree = OrgTree.load();
            return below(tree).stream()
                    .filter(unit -> people(tree, unit) > 0 && people(tree, unit) < 5)
                    .findFirst()
                    .orElseThrow()
                    .slug;
        });
    }

    private static long people(OrgTree tree, OrgUnit unit) {
        var units = tree.descendantsAndSelf(unit.id);
        long people = 0;
        for (var head : Person.headcount()) {
            if (units.contains(head.unitId())) {
                people += head.people();
            }
        }
        return people;
    }

    private static List<OrgUnit> below(OrgTree tree) {
        var units = new ArrayList<OrgUnit>();
        for (OrgUnit directorate : tree.directorates()) {
            units.add(directorate);
            units.addAll(tree.children(directorate.id));
        }
        return units;
    }

    private static List<String> closedTo(Cast who) {
        return In.tx(() -> {
            var tree = OrgTree.load();
            var open = NeedUnits.openTo(who.person().id, who.person().roles, tree).units();
            return below(tree).stream()
                    .filter(unit -> !open.contains(unit))
                    .map(unit -> unit.slug)
                    .toList();
        });
    }
}
