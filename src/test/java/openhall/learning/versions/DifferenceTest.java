package openhall.learning.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import openhall.files.Problems;
import openhall.learning.TinyCourse;
import openhall.learning.files.CourseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    @TempDir
    Path root;

    @Test
    void the_same_files_have_no_difference_and_fit() {
        var difference = after(folder -> {});

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.fits()).isTrue();
        assertThat(difference.remarked()).isEmpty();
    }

    @Test
    void a_mended_text_is_told_with_its_lines_and_fits() {
        var difference = after(folder -> TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words."));

        assertThat(difference.fits()).isTrue();
        assertThat(difference.changes())
                .containsExactly(new Difference.Change(
                        "Module \"First module\": Reading \"Read this\" changed: 2 lines",
                        List.of(new DiffLine(false, "Some words."), new DiffLine(true, "Other words."))));
    }

    @Test
    void a_step_that_is_called_something_else_is_told_and_fits() {
        var difference =
                after(folder -> TinyCourse.change(folder.resolve("first.md"), "Reading: Read this", "Reading: Look"));

        assertThat(difference.fits()).isTrue();
        assertThat(whats(difference))
                .containsExactly("Module \"First module\": Reading \"Look\" was called \"Read this\"");
    }

    @Test
    void another_right_answer_is_marked_again_and_fits() {
        var difference = after(folder -> {
            TinyCourse.change(folder.resolve("second.md"), "- [x] This", "- [ ] This");
            TinyCourse.change(folder.resolve("second.md"), "- [ ] That", "- [x] That");
        });

        assertThat(difference.fits()).isTrue();
        assertThat(difference.remarked()).hasSize(1);
        assertThat(difference.remarked().get(0).module()).isEqualTo("second");
        assertThat(whats(difference)).singleElement().asString().contains("question 1, with its right answer");
    }

    @Test
    void another_pass_mark_is_marked_again() {
        var difference = after(folder -> TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 1"));

        assertThat(difference.remarked()).hasSize(1);
        assertThat(whats(difference))
                .contains("Module \"First module\": Quiz \"What did you learn?\" is passed with 1 marks, before 2");
    }

    @Test
    void a_mended_wording_of_an_answer_is_not_marked_again() {
        var difference =
                after(folder -> TinyCourse.change(folder.resolve("first.md"), "- [ ] That", "- [ ] The other"));

        assertThat(difference.fits()).isTrue();
        assertThat(difference.remarked()).isEmpty();
    }

    @Test
    void answers_in_another_order_do_not_fit() {
        var difference = after(folder -> {
            TinyCourse.change(folder.resolve("first.md"), "- [x] One", "- [x] Swapped");
            TinyCourse.change(folder.resolve("first.md"), "- [x] Two", "- [x] One");
            TinyCourse.change(folder.resolve("first.md"), "- [x] Swapped", "- [x] Two");
        });

        assertThat(difference.misfits()).singleElement().asString().contains("question 2");
    }

    @Test
    void one_answer_more_does_not_fit() {
        var difference = after(folder ->
                TinyCourse.change(folder.resolve("first.md"), "- [ ] That", "- [ ] Neither\n  > No.\n- [ ] That"));

        assertThat(difference.misfits()).singleElement().asString().contains("question 1");
    }

    @Test
    void other_marks_for_a_question_do_not_fit() {
        var difference = after(folder ->
                TinyCourse.change(folder.resolve("first.md"), "## What is right?\n", "## What is right?\nmarks: 3\n"));

        assertThat(difference.misfits()).containsExactly("step 3 of module \"first\" gives other marks for question 1");
    }

    @Test
    void a_step_more_does_not_fit_and_is_told() {
        var difference = after(folder ->
                TinyCourse.change(folder.resolve("first.md"), "# Task:", "# Reading: More\n\nMore words.\n\n# Task:"));

        assertThat(difference.misfit()).isEqualTo("module \"first\" had 3 steps and has 4");
        assertThat(whats(difference)).contains("Module \"First module\": step added: Reading \"More\"");
    }

    @Test
    void modules_in_another_order_do_not_fit_and_are_told_once() {
        var difference =
                after(folder -> TinyCourse.change(folder.resolve("course.yaml"), "[first, second]", "[second, first]"));

        assertThat(difference.misfits()).containsExactly("the modules are not the same, in the same order");
        assertThat(whats(difference)).containsExactly("Module moved: Second module");
    }

    @Test
    void outcomes_and_skills_are_told_and_fit() {
        var difference = after(folder -> {
            TinyCourse.change(folder.resolve("course.yaml"), "Do a small thing", "Do a large thing");
            TinyCourse.change(folder.resolve("course.yaml"), "    level: working", "    level: expert");
        });

        assertThat(difference.fits()).isTrue();
        assertThat(whats(difference)).containsExactly("The outcomes changed: 2 lines", "The skills changed: 2 lines");
    }

    private Difference after(Consumer<Path> change) {
        var folder = TinyCourse.write(root, "small");
        var before = read(folder);
        change.accept(folder);
        return Difference.of(before, read(folder));
    }

    private static Contents read(Path folder) {
        var problems = new Problems();
        var text = CourseReader.read(folder, problems);
        assertThat(problems.all()).isEmpty();
        return Contents.of(text);
    }

    private static List<String> whats(Difference difference) {
        return difference.changes().stream().map(Difference.Change::what).toList();
    }
}
