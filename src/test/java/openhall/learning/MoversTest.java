package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.AllNotices;
import openhall.files.Problems;
import openhall.learning.CourseFiles.Publishing;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is moved when a course changes, and what goes along. */
@QuarkusTest
class MoversTest {
    static final String SAFE = "change:\n  note: A word was mended\n  safe: yes\nmodules:";

    @TempDir
    Path root;

    private Path folder;
    private String slug;

    @BeforeEach
    void publish() {
        slug = TinyCourse.slug();
        folder = TinyCourse.write(root, slug);
        TinyCourse.load(folder);
    }

    @Test
    void a_safe_change_moves_who_is_in_the_middle_with_all_they_have_done() {
        TinyCourse.start(Cast.SAM, slug);
        TinyCourse.finish(Cast.SAM, slug, "first");
        Cast.SAM.post("/courses/" + slug + "/second/3/answers", "q1", "1", "action", "save");
        var before = enrolment(Cast.SAM);

        changeSafely();

        var after = enrolment(Cast.SAM);
        assertThat(version(after)).isEqualTo(2);
        assertThat(after.stepsDone).isEqualTo(before.stepsDone).isEqualTo(3);
        assertThat(after.modulesDone).isEqualTo(before.modulesDone).isEqualTo(1);
        assertThat(Cast.SAM.get("/courses/" + slug + "/first/1").asString()).contains("Other words.", "Done");
        assertThat(Cast.SAM.get("/courses/" + slug + "/second/3").asString()).contains("checked");
        assertThat(Cast.SAM.get("/courses/" + slug + "/first/3/answers").asString())
                .contains("Passed");
        assertThat(In.tx(() -> Recount.differences(after.id))).isEmpty();
    }

    @Test
    void whoever_is_moved_is_told_once_and_can_finish() {
        TinyCourse.start(Cast.JO, slug);

        changeSafely();
        TinyCourse.finish(Cast.JO, slug, "first");
        TinyCourse.finish(Cast.JO, slug, "second");

        assertThat(enrolment(Cast.JO).isCompleted()).isTrue();
        var told = In.tx(() -> AllNotices.of(Cast.JO.id()).stream()
                .filter(notice -> notice.path.equals("/courses/" + slug))
                .toList());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).detail).contains("A word was mended");
        assertThat(In.tx(() -> Recount.differences(enrolment(Cast.JO).id))).isEmpty();
    }

    @Test
    void whoever_has_completed_the_course_stays_on_what_they_completed() {
        TinyCourse.complete(Cast.KIT, slug);

        changeSafely();

        assertThat(version(enrolment(Cast.KIT))).isEqualTo(1);
    }

    @Test
    void a_change_that_nobody_calls_safe_leaves_everybody_and_offers_to_move() {
        TinyCourse.start(Cast.SAM, slug);
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words.");
        TinyCourse.load(folder);

        assertThat(version(enrolment(Cast.SAM))).isEqualTo(1);
        var page = Cast.SAM.get("/courses/" + slug).asString();
        assertThat(page).contains("There is a newer version of this course", "Move on to the newer version");
        Cast.SAM.post("/courses/" + slug + "/version").then().statusCode(303);
        Cast.SAM.post("/courses/" + slug + "/version").then().statusCode(303);
        assertThat(version(enrolment(Cast.SAM))).isEqualTo(2);
        assertThat(Cast.SAM.get("/courses/" + slug).asString()).doesNotContain("newer version");
    }

    @Test
    void a_change_with_other_steps_offers_nothing_and_refuses_who_asks() {
        TinyCourse.start(Cast.SAM, slug);
        addStep();
        TinyCourse.load(folder);

        assertThat(Cast.SAM.get("/courses/" + slug).asString())
                .contains("You finish the version you began")
                .doesNotContain("Move on to the newer version");
        Cast.SAM.post("/courses/" + slug + "/version").then().statusCode(409);
        assertThat(version(enrolment(Cast.SAM))).isEqualTo(1);
    }

    @Test
    void a_program_moves_on_as_a_person_does() {
        TinyCourse.start(Cast.SAM, slug);
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words.");
        TinyCourse.load(folder);

        var version = Cast.SAM
                .postJson("/api/courses/" + slug + "/version", "{}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("version");

        assertThat(version).isEqualTo(2);
    }

    @Test
    void a_change_that_calls_itself_safe_and_is_not_is_refused_with_its_line() {
        addStep();
        TinyCourse.change(folder.resolve("course.yaml"), "modules:", SAFE);
        var problems = new Problems();

        CourseFiles.load(folder, problems, TinyCourse.AT);

        assertThat(problems.all()).hasSize(1);
        var problem = problems.all().get(0);
        assertThat(problem.file()).isEqualTo(folder.resolve("course.yaml"));
        assertThat(problem.line()).isEqualTo(18);
        assertThat(problem.message()).isEqualTo("This change is not safe: module \"first\" had 3 steps and has 4");
        assertThat(In.tx(() -> TinyCourse.course(slug).version().number)).isEqualTo(1);
    }

    @Test
    void a_page_that_was_opened_before_the_move_still_counts() {
        TinyCourse.start(Cast.SAM, slug);
        var old = TinyCourse.place(Cast.SAM, slug, "first", 1);

        changeSafely();
        In.tx(() ->
                Enrolment.locked(old.journey().learner().id).tick(old.module(), Tick.seen(old.step()), TinyCourse.AT));

        assertThat(enrolment(Cast.SAM).stepsDone).isEqualTo(1);
        assertThat(In.tx(() -> Recount.differences(enrolment(Cast.SAM).id))).isEmpty();
    }

    @Test
    void two_nodes_that_publish_at_once_make_one_version_and_move_everybody_once() {
        TinyCourse.start(Cast.SAM, slug);
        write();

        AtOnce.run(4, () -> {
            TinyCourse.load(folder);
            return true;
        });

        assertThat(In.tx(() -> TinyCourse.course(slug).version().number)).isEqualTo(2);
        var moves = In.tx(() -> LearnerEvent.of(enrolment(Cast.SAM).id).stream()
                .filter(event -> event.kind == LearnerEvent.Kind.MOVED)
                .count());
        assertThat(moves).isEqualTo(1);
    }

    @Test
    void moving_many_takes_as_many_statements_as_moving_few() {
        begin(3);
        write();
        var few = Statements.counting(() -> TinyCourse.load(folder));
        begin(60);
        TinyCourse.change(folder.resolve("first.md"), "Other words.", "Better words.");

        var many = Statements.counting(() -> TinyCourse.load(folder));

        assertThat(many).isEqualTo(few);
        assertThat(In.tx(() -> Enrolment.byVersion(slug)).values()).containsExactly(new Enrolment.OnVersion(63, 0));
    }

    @Test
    void a_changed_course_waits_for_its_author_where_authors_publish_and_a_new_one_does_not() {
        write();
        var other = TinyCourse.slug();
        TinyCourse.write(root, other);

        CourseFiles.loadAll(root, Publishing.BY_AUTHOR, new Problems(), TinyCourse.AT);

        assertThat(In.tx(() -> TinyCourse.course(slug).version().number)).isEqualTo(1);
        assertThat(In.tx(() -> TinyCourse.course(other).version().number)).isEqualTo(1);
        CourseFiles.loadAll(root, Publishing.AT_START, new Problems(), TinyCourse.AT);
        assertThat(In.tx(() -> TinyCourse.course(slug).version().number)).isEqualTo(2);
    }

    private void changeSafely() {
        write();
        TinyCourse.load(folder);
    }

    private void write() {
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words.");
        TinyCourse.change(folder.resolve("course.yaml"), "modules:", SAFE);
    }

    private void addStep() {
        TinyCourse.change(folder.resolve("first.md"), "# Task:", "# Reading: More\n\nMore words.\n\n# Task:");
    }

    private void begin(int people) {
        List<UUID> begun = new ArrayList<>();
        In.tx(() -> {
            for (var i = 0; i < people; i++) {
                var person = Person.residentAt(Newcomer.address(), "Moving Person", TinyCourse.AT);
                begun.add(Enrolment.start(person, TinyCourse.course(slug), TinyCourse.AT).id);
            }
        });
        assertThat(begun).hasSize(people);
    }

    private Enrolment enrolment(Cast who) {
        return In.tx(() -> TinyCourse.enrolment(who, slug));
    }

    private static int version(Enrolment enrolment) {
        return In.tx(() -> Enrolment.<Enrolment>findById(enrolment.id).version.number);
    }
}
