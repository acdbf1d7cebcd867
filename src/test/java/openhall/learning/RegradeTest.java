package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import openhall.In;
import openhall.Statements;
import openhall.files.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of attempts are marked again when a key was wrong: "That" becomes right instead of "This". Everybody handed in
 * four times; what they got before and get now stands beside each answer below.
 */
@QuarkusTest
class RegradeTest {
    private static final int PASSING = 5;
    private static final String REGRADES = "and exists (select 1 from quiz_regrade r where r.attempt_id = a.id)";

    private static final String PEOPLE = """
            insert into person (id, name, email, audience, created_at, here_at)
            select uuidv7(), 'Many Person', :mark || '-' || n || '@example.org', 'RESIDENT',
                   cast(:at as timestamptz), cast(:at as timestamptz)
              from generate_series(1, cast(:people as integer)) n""";

    private static final String ENROLMENTS = """
            insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total,
                steps_done, steps_total, started_at, active_at)
            select uuidv7(), p.id, c.id, c.latest_id, 1, true, 0, 2, 0, 6,
                   cast(:at as timestamptz), cast(:at as timestamptz)
              from person p, course c where p.email like :mark || '-%' and c.slug = :slug""";

    private static final String EVENTS = """
            insert into learner_event (id, enrolment_id, kind, happened_at, detail)
            select uuidv7(), e.id, 'ENROLLED', e.started_at, 'Version 1'
              from enrolment e join course c on c.id = e.course_id where c.slug = :slug""";

    private static final String PROGRESS = """
            insert into module_progress (id, enrolment_id, module_id, steps_done, steps_total, why)
            select uuidv7(), e.id, m.id, 0, 3, ''
              from enrolment e join course c on c.id = e.course_id join course_module m on m.version_id = e.version_id
             where c.slug = :slug""";

    private static final String ATTEMPTS = """
            insert into quiz_attempt (id, enrolment_id, step_id, number, score, total, passed, submitted_at)
            select uuidv7(), e.id, s.id, n.number, n.score, 2, false, cast(:at as timestamptz)
              from enrolment e
              join course c on c.id = e.course_id
              join course_module m on m.version_id = e.version_id and m.slug = 'first'
              join step s on s.module_id = m.id and s.kind = 'QUIZ'
              join person p on p.id = e.person_id
              cross join (values (1, 0), (2, 1), (3, 1.5), (4, 0.5)) as n (number, score)
             where c.slug = :slug""";

    /** The third attempt of the first five people is the one that passes with the mended key. */
    private static final String LUCKY = """
            update quiz_attempt a set score = 1
              from enrolment e, person p, course c
             where a.number = 3 and e.id = a.enrolment_id and p.id = e.person_id and c.id = e.course_id
               and c.slug = :slug and p.email in (select :mark || '-' || n || '@example.org' from generate_series(1, 5) n)""";

    private static final String HANDED_IN = """
            insert into learner_event (id, enrolment_id, kind, step_id, happened_at, detail)
            select uuidv7(), a.enrolment_id, 'QUIZ_SUBMITTED', a.step_id, a.submitted_at,
                   'Attempt ' || a.number || ': ' || trim_scale(a.score) || ' of 2 right, not passed'
              from quiz_attempt a join enrolment e on e.id = a.enrolment_id join course c on c.id = e.course_id
             where c.slug = :slug""";

    private static final String ANSWERS = """
            insert into quiz_answer (id, enrolment_id, question_id, attempt_id, given, saved_at)
            select uuidv7(), a.enrolment_id, q.id, a.id,
                   case when q.position = 1 and (a.number in (1, 4) or a.number = 3 and a.score = 1) then array['2']
                        when q.position = 1 then array['1']
                        when a.number in (1, 2) then array['3']
                        when a.number = 3 and a.score = 1 then array['1', '2']
                        else array['1'] end, cast(:at as timestamptz)
              from quiz_attempt a
              join enrolment e on e.id = a.enrolment_id
              join course c on c.id = e.course_id
              join question q on q.step_id = a.step_id
             where c.slug = :slug""";

    @TempDir
    Path root;

    private final String mark = "many-" + UUID.randomUUID();

    /** They are nobody's colleagues, and nobody else's test should meet them. */
    @AfterEach
    void leave() {
        In.tx(() -> {
            var theirs = "(select p.id from person p where p.email like :mark || '-%')";
            sql("delete from notice where person_id in " + theirs, "mark", mark);
            sql("update person set left_at = now() where id in " + theirs, "mark", mark);
        });
    }

    @Test
    void five_thousand_attempts_take_a_few_statements_for_each_five_hundred_people() {
        var few = lay(root.resolve("few"), 125);
        var many = lay(root.resolve("many"), 1250);

        var ofFew = Statements.counting(() -> mend(few));
        var ofMany = Statements.counting(() -> mend(many));

        assertThat(ofMany - ofFew)
                .as("Two pages of people more, ten times the attempts")
                .isLessThanOrEqualTo(2 * 12);
        assertMended(many, 1250);
    }

    @Test
    void a_process_that_dies_in_the_middle_leaves_everything_and_the_next_one_does_all_of_it() {
        var folder = lay(root.resolve("dying"), 20);
        change(folder);

        assertThatThrownBy(() -> In.tx(() -> {
                    var problems = new Problems();
                    Course.publish(
                            new Draft(CourseFiles.read(folder, problems), "other", problems), null, TinyCourse.AT);
                    throw new IllegalStateException("The power is gone");
                }))
                .hasStackTraceContaining("The power is gone");
        assertThat(number(folder, REGRADES)).isZero();
        assertThat(number(folder, "and a.passed")).isZero();

        TinyCourse.load(folder);
        TinyCourse.load(folder);

        assertMended(folder, 20);
    }

    private void assertMended(Path folder, int people) {
        assertThat(number(folder, REGRADES))
                .as("0 to 1, 1 to 0, 1.5 to 0.5, 0.5 to 1.5")
                .isEqualTo(4L * people);
        assertThat(number(folder, REGRADES.replace("= a.id", "= a.id and r.counted")))
                .isEqualTo(2L * people + PASSING);
        assertThat(number(folder, "and a.number = 1 and a.score = 1")).isEqualTo(people);
        assertThat(number(folder, "and a.number = 2 and a.score = 1"))
                .as("Nobody loses marks")
                .isEqualTo(people);
        assertThat(number(folder, "and a.number = 3 and a.score = 2 and a.passed"))
                .isEqualTo(PASSING);
        assertThat(number(folder, "and a.number = 3 and a.score = 1.5 and not a.passed"))
                .isEqualTo(people - (long) PASSING);
        assertThat(number(folder, "and a.passed")).isEqualTo(PASSING);
        assertThat(number(folder, "and e.steps_done = 1 and a.number = 1")).isEqualTo(PASSING);
        assertThat(told(folder)).as("Each is told once").isEqualTo(people);
        enrolments(folder)
                .forEach(id -> assertThat(In.tx(() -> Recount.differences(id))).isEmpty());
    }

    /** The passing ones, and one that does not pass. */
    private static List<UUID> enrolments(Path folder) {
        return In.tx(() -> Panache.getSession()
                .createNativeQuery(
                        "select e.id from enrolment e join course c on c.id = e.course_id where c.slug = :slug"
                                + " order by e.steps_done desc, e.id",
                        UUID.class)
                .setParameter("slug", slug(folder))
                .setMaxResults(PASSING + 1)
                .getResultList());
    }

    private static long number(Path folder, String which) {
        return In.tx(() -> Panache.getSession()
                .createNativeQuery(
                        "select count(*) from quiz_attempt a join enrolment e on e.id = a.enrolment_id"
                                + " join course c on c.id = e.course_id where c.slug = :slug " + which,
                        Long.class)
                .setParameter("slug", slug(folder))
                .getSingleResult());
    }

    private static long told(Path folder) {
        return In.tx(() -> Panache.getSession()
                .createNativeQuery(
                        "select count(*) from notice n where n.key in (select 'regraded/' || s.id from step s"
                                + " join course_module m on m.id = s.module_id join course c on c.latest_id = m.version_id"
                                + " where c.slug = :slug)",
                        Long.class)
                .setParameter("slug", slug(folder))
                .getSingleResult());
    }

    /** A course of its own with so many people, who each have handed in its first quiz four times. */
    private Path lay(Path where, int people) {
        var folder = TinyCourse.write(where, TinyCourse.slug());
        TinyCourse.load(folder);
        var own = mark + "-" + people;
        In.tx(() -> {
            sql(PEOPLE, "mark", own, "people", people, "at", TinyCourse.AT);
            sql(ENROLMENTS, "mark", own, "slug", slug(folder), "at", TinyCourse.AT);
            sql(EVENTS, "slug", slug(folder));
            sql(PROGRESS, "slug", slug(folder));
            sql(ATTEMPTS, "slug", slug(folder), "at", TinyCourse.AT);
            sql(LUCKY, "slug", slug(folder), "mark", own);
            sql(HANDED_IN, "slug", slug(folder));
            sql(ANSWERS, "slug", slug(folder), "at", TinyCourse.AT);
        });
        return folder;
    }

    private static void mend(Path folder) {
        change(folder);
        TinyCourse.load(folder);
    }

    private static void change(Path folder) {
        TinyCourse.change(folder.resolve("first.md"), "- [x] This", "- [ ] This");
        TinyCourse.change(folder.resolve("first.md"), "- [ ] That", "- [x] That");
        TinyCourse.change(
                folder.resolve("course.yaml"), "modules:", "change:\n  note: Mended a key\n  safe: yes\nmodules:");
    }

    private static String slug(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static void sql(String statement, Object... namesAndValues) {
        var query = Panache.getEntityManager().createNativeQuery(statement);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            query.setParameter(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        query.executeUpdate();
    }
}
