package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Subject;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void mo_sees_sam() {
        show(Cast.SAM, "DATA", Level.AWARENESS);

        var page = Cast.MO.get("/team/skills");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Skills of your team</h1>")
                .contains(name(Cast.SAM))
                .contains("oh-wide-only")
                .contains("oh-narrow-only")
                .contains(confirmation(Cast.SAM, "safe"));
    }

    @Test
    void mo_does_not_see_the_reports_of_others() {
        var page = Cast.MO.get("/team/skills").asString();

        var outside = outside(Cast.MO);
        assertThat(outside).isNotEmpty();
        assertThat(page).doesNotContain(outside);
    }

    @Test
    void a_gap_is_marked_with_a_word_and_unknown_is_never_level_0() {
        In.tx(() -> SelfCheck.record(Cast.SAM.person(), skill("PRIV"), new SelfCheck.Answer(0, 3), AT));

        var page = Cast.MO.get("/team/skills").asString();

        assertThat(page)
                .contains("below target in")
                .contains("below 2")
                .contains("Not known")
                .doesNotContain("confidence 3");
    }

    @Test
    void a_manager_confirms_a_level_of_a_direct_report() {
        var saved = Cast.MO.post(
                confirmation(Cast.SAM, "coll"), "level", "practitioner", "seen", "Sam set up our team space.");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(standing(Cast.SAM, "COLL")).isEqualTo("3 CONFIRMED");
        assertThat(Cast.SAM.get("/skills/coll").asString()).contains("Sam set up our team space.");
    }

    @Test
    void the_form_asks_for_a_level_and_what_was_seen() {
        assertThat(Cast.MO.get(confirmation(Cast.SAM, "incl")).asString()).contains("Which level did you see?");

        var page = Cast.MO.post(confirmation(Cast.SAM, "incl"), "level", "working", "seen", " ");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Enter a sentence about what you saw")
                .containsPattern("value=\"working\"[^>]*checked");
        assertThat(Cast.MO
                        .post(confirmation(Cast.SAM, "incl"), "level", "working", "seen", "x".repeat(301))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobody_confirms_themselves_or_someone_who_does_not_report_to_them() {
        for (var about : List.of(Cast.MO, Cast.LENA, Cast.ADA)) {
            assertThat(Cast.MO.get(confirmation(about, "safe")).statusCode()).isEqualTo(404);
            assertThat(confirm(Cast.MO, about)).isEqualTo(404);
        }
        assertThat(confirm(Cast.LENA, Cast.SAM))
                .as("Sam reports to Mo, not to Lena")
                .isEqualTo(404);
    }

    @Test
    void people_without_a_line_are_refused() {
        assertThat(Cast.OMAR.get("/team/skills").statusCode()).isEqualTo(403);
        assertThat(Cast.ADA.get("/team/skills").statusCode()).isEqualTo(403);
        assertThat(confirm(Cast.OMAR, Cast.SAM)).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/team/skills").header("Location")).contains("/sign-in");
    }

    @Test
    void the_page_takes_as_many_statements_for_many_people_as_for_few() {
        assertThat(lineOf(Cast.LENA)).hasSizeGreaterThan(lineOf(Cast.MO).size());
        Stream.of("CONF", "OPEN", "AGIL").forEach(key -> show(Cast.SAM, key, Level.WORKING));
        show(Cast.MO, "CONF", Level.WORKING);

        var few = Statements.counting(() -> Cast.MO.get("/team/skills"));

        assertThat(Statements.counting(() -> Cast.LENA.get("/team/skills"))).isEqualTo(few);
    }

    private static int confirm(Cast by, Cast about) {
        return by.post(confirmation(about, "safe"), "level", "working", "seen", "I saw it.")
                .statusCode();
    }

    private static String confirmation(Cast about, String key) {
        return "/team/" + about.id() + "/skills/" + key + "/confirmation";
    }

    private static List<UUID> lineOf(Cast manager) {
        return In.tx(() ->
                Person.line(manager.id()).stream().map(person -> person.id).toList());
    }

    private static List<String> outside(Cast manager) {
        var line = lineOf(manager);
        return Stream.of(Cast.NIA, Cast.THEO, Cast.PRIYA, Cast.OMAR, Cast.JO, Cast.KIT, Cast.IVY)
                .filter(each -> !line.contains(each.id()))
                .map(TeamPagesTest::name)
                .toList();
    }

    private static String name(Cast who) {
        return In.tx(() -> who.person().name);
    }

    private static void show(Cast who, String key, Level level) {
        In.tx(() -> Evidence.of(
                who.person(),
                skill(key),
                level,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                AT));
    }

    private static String standing(Cast who, String key) {
        return In.tx(() -> {
            var standing = Objects.requireNonNull(Standing.of(who.person(), skill(key)));
            return standing.level + " " + standing.evidence.kind;
        });
    }

    private static Skill skill(String key) {
        return Objects.requireNonNull(Skill.byKey(key));
    }
}
