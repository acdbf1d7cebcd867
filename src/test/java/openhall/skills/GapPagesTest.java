package openhall.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.Statements;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.OrgUnit;
import openhall.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager's line of a test's own, with one gap in it. */
@QuarkusTest
class GapPagesTest {
    @Inject
    EntityManager database;

    private Newcomer manager;
    private Newcomer report;

    @BeforeEach
    void hire() {
        manager = Newcomer.staff("Zora Head", Audience.MANAGER, null);
        report = Newcomer.staff("Zeno Report", Audience.STAFF, manager.id());
        show(report, "SAFE", Level.AWARENESS);
    }

    @AfterEach
    void leave() {
        In.tx(() -> {
            run("update posting set until = now() where until is null and person_id in"
                    + " (select id from person where manager_id = :manager and name = 'Zed Row')");
            run("update person set left_at = now() where manager_id = :manager and name = 'Zed Row'");
        });
        report.leave();
        manager.leave();
    }

    @Test
    void a_person_sees_the_gap_and_the_course_that_closes_it() {
        var page = report.get("/me/skills").asString();

        assertThat(page)
                .contains("From here to your target")
                .contains("Staying secure: you are at awareness, your target is working. Take <a href=\"/courses/");
        assertThat(report.get("/skills/safe").asString()).contains("To get further, take <a href=\"/courses/");
    }

    @Test
    void nobody_without_a_gap_is_sent_to_a_course() {
        assertThat(manager.get("/me/skills").asString()).doesNotContain("From here to your target");
    }

    @Test
    void a_manager_sees_the_gap_first_and_assigns_the_course_from_there() {
        var page = manager.get("/team/skills").asString();

        assertThat(page)
                .contains("Gaps, and what could close them")
                .containsSubsequence("Zeno Report", "Everybody and");
        var link = page.replaceAll("(?s).*href=\"(/assignments/new[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(link).startsWith("/assignments/new?person=" + report.id() + "&what=course%2F");
        assertThat(manager.get(link).asString()).contains(report.email());
    }

    @Test
    void a_manager_ticks_several_people_to_assign_learning_to() {
        assertThat(manager.get("/team/skills").asString())
                .contains("<form method=\"get\" action=\"/assignments/new\">")
                .contains("name=\"person\" type=\"checkbox\" value=\"" + report.id() + "\"")
                .contains("Assign learning to those ticked");
    }

    @Test
    void people_come_by_name_and_the_widest_gap_comes_first() {
        var other = Newcomer.staff("Zara Ahead", Audience.STAFF, manager.id());
        show(other, "SAFE", Level.EXPERT);
        In.tx(() -> SelfCheck.record(
                Person.findById(other.id()), skill("CONF"), new SelfCheck.Answer(0, 5), Instant.now()));

        var team = manager.get("/api/team/skills").jsonPath();

        assertThat(team.<String>getList("people.name")).containsExactly("Zara Ahead", "Zeno Report");
        assertThat(team.<String>getList("gaps.name")).containsExactly("Zara Ahead", "Zeno Report");
        assertThat(team.<String>getList("gaps.skill.key")).containsExactly("CONF", "SAFE");
        assertThat(team.getString("headline")).startsWith("1 of 2 people are below target in ");
        other.leave();
    }

    @Test
    void fifty_people_are_on_a_page_and_the_headline_and_the_file_are_about_all() {
        hire(70, 0);

        var first = manager.get("/api/team/skills").jsonPath();
        var second =
                manager.get("/api/team/skills?after=" + first.getString("next")).jsonPath();

        assertThat(first.getList("people")).hasSize(50);
        assertThat(second.getList("people")).hasSize(21);
        assertThat(second.getString("next")).isNull();
        assertThat(second.<String>getList("people.id")).doesNotContainAnyElementsOf(first.getList("people.id"));
        assertThat(second.<String>getList("people.name")).last().isEqualTo("Zeno Report");
        assertThat(first.getString("headline"))
                .startsWith("1 of 71 people are below target in Staying secure.")
                .isEqualTo(second.getString("headline"));
        assertThat(first.<String>getList("gaps.name")).containsExactly("Zeno Report");
        assertThat(manager.get("/team/skills").asString())
                .contains("after=" + first.getString("next"))
                .contains("Zeno Report");
        var lines = manager.get("/team/skills.csv").asString().lines().toList();
        assertThat(lines)
                .hasSize(1 + 71 * In.tx(() -> Skill.all().size()))
                .contains("Zeno Report," + council() + ",SAFE,Staying secure,1,2,course completed");
    }

    private static String council() {
        return In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug("council")).name);
    }

    @Test
    void programs_get_the_same_course() {
        var team = manager.get("/api/team/skills").jsonPath();
        var mine = report.get("/api/me/skills").jsonPath();

        var suggested = mine.getString("find { it.key == 'SAFE' }.suggested.key");
        assertThat(suggested).startsWith("course/");
        assertThat(team.getString("people[0].skills.find { it.key == 'SAFE' }.suggested.key"))
                .isEqualTo(suggested);
        assertThat(mine.getString("find { it.key == 'DATA' }.suggested")).isNull();
    }

    @Test
    void the_pages_take_as_many_statements_for_a_thousand_people_as_for_one_and_no_more_than_six() {
        manager.get("/team/skills");
        var one = Statements.counting(() -> manager.get("/team/skills"));
        var many = 0;
        for (var more : new int[] {9, 90, 900}) {
            hire(more, many);
            many += more;
            assertThat(Statements.counting(() -> manager.get("/team/skills")))
                    .as("%d more people", many)
                    .isEqualTo(one);
        }
        assertThat(one).isLessThanOrEqualTo(6);
        report.get("/me/skills");
        assertThat(Statements.counting(() -> report.get("/me/skills"))).isLessThanOrEqualTo(6);
    }

    private void hire(int people, int from) {
        In.tx(() -> {
            run("""
                    insert into person (id, name, email, audience, unit_id, manager_id, created_at, here_at)
                    select uuidv7(), 'Zed Row', 'zed-row-' || n || '-' || m.id || '@example.org', 'STAFF', m.unit_id,
                        m.id, now(), now() from person m, generate_series(%d, %d) n where m.id = :manager
                    """.formatted(from + 1, from + people));
            run("""
                    insert into posting (id, person_id, unit_id, manager_id, audience, since)
                    select uuidv7(), p.id, p.unit_id, p.manager_id, p.audience, p.created_at from person p
                    where p.manager_id = :manager and p.name = 'Zed Row'
                        and not exists (select 1 from posting o where o.person_id = p.id)
                    """);
        });
    }

    private void run(String sql) {
        database.createNativeQuery(sql).setParameter("manager", manager.id()).executeUpdate();
    }

    private static void show(Newcomer who, String key, Level level) {
        In.tx(() -> Evidence.of(
                Person.findById(who.id()),
                skill(key),
                level,
                Evidence.Kind.COMPLETION,
                new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course"),
                Instant.now()));
    }

    private static Skill skill(String key) {
        return Objects.requireNonNull(Skill.byKey(key));
    }
}
