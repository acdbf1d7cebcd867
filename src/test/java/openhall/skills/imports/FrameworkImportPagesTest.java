package openhall.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Subject;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.skills.Standing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkImportPagesTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void an_administrator_finds_the_page_and_nobody_else_enters() {
        assertThat(Cast.IVY.get("/admin").asString()).contains("href=\"/admin/frameworks\"");
        assertThat(Cast.IVY.get("/admin/frameworks").asString())
                .contains("Skills frameworks of others</h1>", "enctype=\"multipart/form-data\"", "DigComp 3.0");
        assertThat(Cast.THEO.get("/admin/frameworks").statusCode()).isEqualTo(403);
        assertThat(Sending.send(Cast.THEO, Sending.GOVERNMENT, "1", new byte[0]).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_is_still_there() {
        var page = Cast.IVY.post(
                "/admin/frameworks", "kind", "digcomp", "version", "My version", "source", "no address here");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: ", "Choose a file that is not empty", "Enter a web address that begins with")
                .contains("value=\"My version\"", "value=\"no address here\"")
                .containsPattern("value=\"digcomp\" checked");
        var other = Sending.send(Cast.IVY, "cats", "", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(other.asString()).contains("Choose which framework is in the file", "Enter the version or the date");
        var large = Sending.send(Cast.IVY, "digcomp", "1", new byte[SentText.MOST + 1]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.asString()).contains("Choose a file of up to 5 MB");
    }

    @Test
    void a_look_stores_nothing_and_says_line_by_line_what_would_happen() {
        var mine = name();
        var path =
                Sending.skills("1", mine + ",About it,,b,This skill level is currently not defined.,d\n,no name,,,,\n");

        assertThat(Cast.IVY.get(path).asString())
                .contains("1 new, 0 changed, 0 the same", "1 line left out")
                .contains(mine, "Not defined: awareness, practitioner", "It has no name")
                .contains("Open Government Licence v3.0");
        assertThat(stored(mine)).isFalse();
    }

    @Test
    void an_applied_file_shows_its_skills_with_licence_source_and_version() {
        var mine = name();
        assertThat(Sending.apply(Sending.skills("23 April 2026", mine + ",\"About, it\",,You do it,,\n"))
                        .statusCode())
                .isEqualTo(303);

        var page = Cast.NOBODY.get("/skills/frameworks/" + Sending.GOVERNMENT).asString();
        assertThat(page)
                .contains(mine, "About, it", "23 April 2026", "Open Government Licence v3.0", "Crown copyright");
        assertThat(page).contains("href=\"https://example.org/frameworks/file\"");
        var skill = Cast.NOBODY.get("/skills/" + slug(mine)).asString();
        assertThat(skill)
                .contains(mine + "</h1>", "You do it", "Not defined", "Crown copyright", "we ask nobody about it")
                .doesNotContain("Target levels");
        assertThat(Cast.NOBODY.get("/skills/frameworks").asString())
                .contains("Council digital skills", "Crown copyright");
    }

    @Test
    void a_skill_of_ours_links_to_the_same_skill_of_others() {
        assertThat(Cast.NOBODY.get("/skills/safe").asString())
                .contains("The same in frameworks of others", "Essential digital skills: Being safe and legal online");
        Sending.apply(Sending.skills("1", "Information security,x,a,b,c,d\n"));

        assertThat(Cast.NOBODY.get("/skills/safe").asString())
                .contains("<a href=\"/skills/gdd-information-security\">Information security</a>");
    }

    @Test
    void what_others_publish_enters_no_list_of_ours() {
        var mine = name();
        Sending.apply(Sending.skills("1", mine + ",x,a,b,c,d\n"));

        assertThat(In.tx(() -> Skill.all())).extracting(skill -> skill.title).doesNotContain(mine);
        assertThat(Cast.SAM.get("/me/skills").asString()).doesNotContain(mine);
        assertThat(Cast.IVY.get("/skills/needs").asString()).doesNotContain(mine);
        assertThat(Cast.NOBODY.get("/skills").asString()).doesNotContain(mine);
        assertThat(Cast.SAM.get("/me/skills/" + slug(mine) + "/self-check").statusCode())
                .isEqualTo(404);
        assertThat(Cast.SAM.get("/skills/" + slug(mine)).asString()).doesNotContain("self-check");
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_shows_which_texts_differ() {
        var mine = name();
        var other = name();
        Sending.apply(Sending.skills("1", mine + ",x,a,b,c,d\n" + other + ",y,a,,,\n"));
        var id = In.tx(() -> skill(mine).id);

        var again = Sending.skills("1", mine + ",x,a,b,c,d\n" + other + ",y,a,,,\n");
        assertThat(Cast.IVY.get(again).asString()).contains("0 new, 0 changed, 2 the same.");
        Sending.apply(again);
        assertThat(In.tx(() -> skill(mine).id)).isEqualTo(id);

        var next = Sending.skills("2", mine + ",new words,a,b,,D\n" + other + ",y,a,,,\n");
        assertThat(Cast.IVY.get(next).asString())
                .contains("0 new, 1 changed, 1 the same.", "Changed: description, practitioner, expert")
                .contains("Version here: 1");
        Sending.apply(next);
        In.tx(() -> {
            assertThat(skill(mine).id).isEqualTo(id);
            assertThat(skill(mine).textAt(Level.PRACTITIONER)).isEmpty();
            assertThat(skill(mine).textAt(Level.EXPERT)).isEqualTo("D");
        });
    }

    @Test
    void a_skill_that_is_gone_is_retired_with_what_people_showed_and_can_come_back() {
        var mine = name();
        var other = name();
        var lines = mine + ",x,a,b,c,d\n" + other + ",y,a,b,c,d\n";
        Sending.apply(Sending.skills("1", lines));
        var rosa = Newcomer.resident();
        In.tx(() -> Evidence.of(
                person(rosa),
                skill(mine),
                Level.WORKING,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                AT));

        var without = Sending.skills("2", other + ",y,a,b,c,d\n");
        assertThat(Cast.IVY.get(without).asString())
                .contains("1 will be retired", mine, "What people showed of it is kept");
        Sending.apply(without);
        assertThat(In.tx(() -> skill(mine).isCurrent())).isFalse();
        assertThat(In.tx(() -> Objects.requireNonNull(Standing.of(person(rosa), skill(mine))).level))
                .isEqualTo(2);
        assertThat(Cast.NOBODY.get("/skills/frameworks/" + Sending.GOVERNMENT).asString())
                .doesNotContain(mine);
        assertThat(Cast.NOBODY.get("/skills/" + slug(mine)).statusCode()).isEqualTo(200);

        var back = Sending.skills("3", lines);
        assertThat(Cast.IVY.get(back).asString()).contains("1 comes back");
        Sending.apply(back);
        assertThat(In.tx(() -> skill(mine).isCurrent())).isTrue();
    }

    @Test
    void a_skill_whose_line_cannot_be_read_stays_as_it_is() {
        var mine = name();
        var other = name();
        Sending.apply(Sending.skills("1", mine + ",x,a,b,c,d\n" + other + ",y,,,,\n"));

        Sending.apply(Sending.skills("2", mine + ",x,a,b,c,d,too much\n" + other + ",y,,,,\n"));

        assertThat(In.tx(() -> skill(mine).isCurrent())).isTrue();
    }

    @Test
    void a_plan_that_is_no_longer_true_is_not_applied() {
        var mine = name();
        var path = Sending.skills("1", mine + ",x,a,b,c,d\n");
        var plan = Sending.plan(path);
        Sending.apply(Sending.skills("1", name() + ",x,a,b,c,d\n"));

        var answer = Cast.IVY.post(path + "/application", "plan", plan);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(path);
        assertThat(stored(mine)).isFalse();
    }

    @Test
    void a_file_applied_eight_times_at_once_is_applied_once() {
        var mine = name();
        var path = Sending.skills("1", mine + ",x,a,b,c,d\n");
        var plan = Sending.plan(path);
        Cast.IVY.id();

        var answers = AtOnce.run(8, () -> Cast.IVY.post(path + "/application", "plan", plan));

        assertThat(answers).extracting(Response::statusCode).containsOnly(303);
        assertThat(answers.stream().filter(answer -> answer.header("Location").endsWith("/admin/frameworks")))
                .hasSize(1);
        assertThat(stored(mine)).isTrue();
    }

    @Test
    void names_are_never_markup() {
        var path = Sending.skills("1", "<script>alert(1)</script> " + name() + ",<b>x</b>,,,,\n");

        assertThat(Cast.IVY.get(path).asString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void long_lists_are_read_in_pages_by_key_with_the_same_statements() {
        Sending.apply(Sending.skills("1", "Only one,x,a,b,c,d\n"));
        var framework = "/skills/frameworks/" + Sending.GOVERNMENT;
        Cast.NOBODY.get(framework);
        var few = Statements.counting(() -> Cast.NOBODY.get(framework));
        var lines = IntStream.rangeClosed(100, 219)
                .mapToObj(number -> "Skill " + number + ",x,a,b,c,d\n")
                .collect(Collectors.joining());
        var path = Sending.skills("2", lines);
        assertThat(Cast.IVY.get(path).asString()).contains("1 will be retired", "Skill 148", "after=50");
        assertThat(Cast.IVY.get(path + "?after=50").asString())
                .contains("Skill 149")
                .doesNotContain("Skill 148");
        assertThat(Statements.counting(() -> Cast.IVY.get(path))).isLessThanOrEqualTo(6);
        Sending.apply(path);

        assertThat(Cast.NOBODY.get(framework).asString())
                .contains("Skill 149", "after=GDD-SKILL-149")
                .doesNotContain("Skill 150");
        assertThat(Cast.NOBODY.get(framework + "?after=GDD-SKILL-199").asString())
                .contains("Skill 219")
                .doesNotContain("Skill 199<");
        assertThat(Statements.counting(() -> Cast.NOBODY.get(framework))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(Cast.NOBODY.get("/skills/frameworks/none").statusCode()).isEqualTo(404);
        Sending.apply(Sending.skills("3", "Only one,x,a,b,c,d\n"));
    }

    @Test
    void a_level_that_cannot_be_read_keeps_its_words() {
        var file = "{\"@graph\": [{\"@type\": \"Competence\", \"@id\": \"Competence/9.7\", \"name\": \"Kept words\"},"
                + "{\"@type\": \"CompetenceStatement\", \"@id\": \"a\", %s \"competence_id\": \"Competence/9.7\","
                + " \"four_levels_proficiency_name\": \"ProficiencyLevel/Basic\"}]}";
        Sending.apply(Sending.sent("digcomp", "1", file.formatted("\"description\": \"Words that stay\",")));

        Sending.apply(Sending.sent("digcomp", "2", file.formatted("")));

        assertThat(Cast.NOBODY.get("/skills/digcomp-9-7").asString()).contains("Words that stay");
    }

    @Test
    void a_file_is_there_for_a_day_and_then_goes() {
        var path = Sending.skills("1", name() + ",x,a,b,c,d\n");
        var id = UUID.fromString(path.replaceAll(".*/", ""));
        var now = Instant.now();
        var later = now.plus(Duration.ofHours(25));

        assertThat(In.tx(() -> FrameworkUpload.held(id, now))).isNotNull();
        assertThat(In.tx(() -> FrameworkUpload.held(id, later))).isNull();
        In.tx(() -> FrameworkUpload.deleteOver(later));
        assertThat(In.tx(() -> FrameworkUpload.count("id = ?1", id))).isZero();
    }

    @Test
    void a_skill_that_others_retired_is_not_called_one_of_ours() {
        var page = Cast.NOBODY
                .get("/skills/" + FreshImported.retired().toLowerCase(Locale.ROOT))
                .asString();

        assertThat(page).contains("no longer in the framework").doesNotContain("no longer in our framework");
    }

    private static String name() {
        return "Skill of " + UUID.randomUUID();
    }

    private static String slug(String name) {
        return SkillName.key("gdd", name).toLowerCase(Locale.ROOT);
    }

    private static boolean stored(String name) {
        return In.tx(() -> Skill.byKey(SkillName.key("GDD", name)) != null);
    }

    private static Skill skill(String name) {
        return Objects.requireNonNull(Skill.byKey(SkillName.key("GDD", name)));
    }

    private static Person person(Newcomer who) {
        return Person.byEmail(who.email());
    }
}
