package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner sees when the answer key of a quiz they handed in was mended: "That" becomes right instead of "This". */
@QuarkusTest
class RegradePagesTest {
    private String slug = "";
    private Path folder = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        slug = TinyCourse.slug();
        folder = TinyCourse.write(Files.createTempDirectory("courses"), slug);
        TinyCourse.load(folder);
        TinyCourse.start(Cast.SAM, slug);
    }

    private void mend() {
        TinyCourse.change(folder.resolve("first.md"), "- [x] This", "- [ ] This");
        TinyCourse.change(folder.resolve("first.md"), "- [ ] That", "- [x] That");
        TinyCourse.change(
                folder.resolve("course.yaml"), "modules:", "change:\n  note: Mended a key\n  safe: yes\nmodules:");
        TinyCourse.load(folder);
    }

    private void handIn(String... answers) {
        Cast.SAM.post(answers(), answers).then().statusCode(303);
    }

    private String answers() {
        return "/courses/" + slug + "/first/3/answers";
    }

    @Test
    void whoever_passes_by_it_sees_what_changed_and_why() {
        handIn("q1", "2", "q2", "1", "q2", "2");

        mend();

        assertThat(Cast.SAM.get(answers()).asString())
                .contains(
                        "Passed", "2 of 2 marks", "Marked again on ", "1 of 2 before, 2 of 2 now. Why: Mended a key.");
        var again = Cast.SAM.getJson("/api/courses/" + slug + "/modules/first/steps/3/attempts");
        assertThat(again.jsonPath().getString("attempts[0].markedAgain[0].why")).isEqualTo("Mended a key");
        assertThat(again.jsonPath().getBoolean("attempts[0].markedAgain[0].counted"))
                .isTrue();
    }

    @Test
    void whoever_had_passed_keeps_their_marks_and_reads_so() {
        handIn("q1", "1", "q2", "1", "q2", "2");

        mend();

        assertThat(Cast.SAM.get(answers()).asString())
                .contains("Passed", "2 of 2 marks", "2 of 2 before, 1 of 2 now, and you keep the marks you had");
    }

    @Test
    void whoever_has_completed_the_course_sees_the_verdicts_as_they_are_marked_now() {
        TinyCourse.finish(Cast.SAM, slug, "first");
        TinyCourse.finish(Cast.SAM, slug, "second");

        mend();

        assertThat(In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).version.number))
                .isEqualTo(1);
        var page = Cast.SAM.get(answers()).asString();
        assertThat(page)
                .contains("the answer key was corrected", "and you keep the marks you had")
                .containsPattern("(?s)What is right\\?.*Not right.*What applies\\?.*Right");
        var again = Cast.SAM.getJson("/api/courses/" + slug + "/modules/first/steps/3/attempts");
        assertThat(again.jsonPath().getList("attempts[0].questions.verdict", String.class))
                .containsExactly("Not right", "Right");
        assertThat(again.jsonPath().getDouble("attempts[0].score")).isEqualTo(2);
    }

    @Test
    void whoever_has_enough_marks_for_a_lower_pass_mark_passes() {
        handIn("q1", "2", "q2", "1", "q2", "2");
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 1");
        TinyCourse.change(
                folder.resolve("course.yaml"), "modules:", "change:\n  note: It was too hard\n  safe: yes\nmodules:");

        TinyCourse.load(folder);

        assertThat(Cast.SAM.get(answers()).asString())
                .contains("Passed", "1 of 2 marks", "1 of 2 before and now, which is enough to pass")
                .contains("the pass mark is lower")
                .doesNotContain("the answer key was corrected");
        assertThat(stepsDone()).isEqualTo(1);
    }

    @Test
    void whoever_moves_on_by_themselves_is_marked_by_the_newer_key_too() {
        handIn("q1", "2", "q2", "1", "q2", "2");
        TinyCourse.change(folder.resolve("first.md"), "- [x] This", "- [ ] This");
        TinyCourse.change(folder.resolve("first.md"), "- [ ] That", "- [x] That");
        TinyCourse.load(folder);
        assertThat(Cast.SAM.get(answers()).asString()).contains("Not passed yet", "1 of 2 marks");

        Cast.SAM.post("/courses/" + slug + "/version").then().statusCode(303);

        assertThat(Cast.SAM.get(answers()).asString())
                .contains("Passed", "2 of 2 marks", "1 of 2 before, 2 of 2 now. Why: The course was mended.");
        assertThat(stepsDone()).isEqualTo(1);
        assertThat(In.tx(() -> Recount.differences(TinyCourse.enrolment(Cast.SAM, slug).id)))
                .isEmpty();
    }

    private int stepsDone() {
        return In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).stepsDone);
    }

    @Test
    void an_earlier_attempt_that_passes_now_is_the_one_that_stands() {
        handIn("q1", "2", "q2", "1", "q2", "2");
        handIn("q1", "2", "q2", "1");

        mend();

        assertThat(Cast.SAM.get("/courses/" + slug + "/first/3").asString()).contains("Passed", "at attempt 1");
        assertThat(Cast.SAM.get(answers() + "?attempt=2").asString()).contains("1.5 of 2 marks", "Your attempts");
    }
}
