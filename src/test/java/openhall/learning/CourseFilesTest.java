package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import openhall.skills.Level;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CourseFilesTest {

    /** A mistake made in one file, and where and how it is told. */
    record Mistake(String name, String file, String from, String to, int line, String message) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "unknown key in the course",
                    "course.yaml",
                    "licence: CC BY 4.0\nreview",
                    "lisense: x\nreview",
                    11,
                    "lisense"),
            new Mistake("no title", "course.yaml", "title: ", "#", 1, "title"),
            new Mistake("unknown level", "course.yaml", "level: working\naud", "level: wizard\naud", 3, "wizard"),
            new Mistake("unknown audience", "course.yaml", "[staff, manager]", "[staff, mayor]", 4, "mayor"),
            new Mistake("no outcomes", "course.yaml", "outcomes:\n  - Do a small thing", "outcomes: []", 5, "outcomes"),
            new Mistake("unknown level of a skill", "course.yaml", "    level: working", "    level: high", 9, "high"),
            new Mistake("a date that is none", "course.yaml", "2027-11-23", "next year", 12, "date"),
            new Mistake("a source without address", "course.yaml", "    url: https://example.org\n", "", 14, "url"),
            new Mistake("a source with a strange address", "course.yaml", "https:", "ftp:", 16, "https://"),
            new Mistake(
                    "a module without file",
                    "course.yaml",
                    "[first, second]",
                    "[first, second, third]",
                    18,
                    "third.md"),
            new Mistake("a file without module", "course.yaml", "[first, second]", "[first]", 18, "second.md"),
            new Mistake("a module twice", "course.yaml", "[first, second]", "[first, second, first]", 18, "twice"),
            new Mistake(
                    "a module with a taken name",
                    "course.yaml",
                    "[first, second]",
                    "[first, second, files]",
                    18,
                    "files"),
            new Mistake("unknown key in a module", "first.md", "minutes: 10", "minute: 10", 4, "minute"),
            new Mistake("no outcome", "first.md", "outcome: You can do the thing\n", "", 2, "outcome"),
            new Mistake("minutes in words", "first.md", "minutes: 10", "minutes: ten", 4, "minutes"),
            new Mistake("too many minutes", "first.md", "minutes: 10", "minutes: 1000", 4, "240"),
            new Mistake(
                    "text before the first step",
                    "first.md",
                    "# Reading: Read",
                    "Hello\n\n# Reading: Read",
                    7,
                    "before"),
            new Mistake("a strange heading", "first.md", "Some words.", "# Notes", 9, "begins a step"),
            new Mistake("a level 2 heading in a reading", "first.md", "Some words.", "## Deep", 9, "three or more"),
            new Mistake(
                    "an underlined heading",
                    "first.md",
                    "Some words.",
                    "Some words.\n===",
                    10,
                    "heading of the line above"),
            new Mistake("an empty reading", "first.md", "Some words.\n", "\n", 7, "Nothing is written"),
            new Mistake("no task", "first.md", "# Task: Do", "# Reading: Do", 7, "# Task"),
            new Mistake("an image without words", "first.md", "Some words.", "![](course.yaml)", 9, "Say in words"),
            new Mistake(
                    "an image from elsewhere",
                    "first.md",
                    "Some words.",
                    "![A cat](https://example.org/cat.png)",
                    9,
                    "beside"),
            new Mistake("a link to no file", "first.md", "Some words.", "See [the form](form.pdf).", 9, "form.pdf"),
            new Mistake("a link out of the folder", "first.md", "Some words.", "See [it](../x.pdf).", 9, "../x.pdf"),
            new Mistake(
                    "a file of a kind that is not shown", "first.md", "Some words.", "[it](course.yaml)", 9, "kinds"),
            new Mistake("no pass mark", "first.md", "pass: 2\n", "", 15, "pass"),
            new Mistake("a pass mark in words", "first.md", "pass: 2", "pass: two", 16, "pass"),
            new Mistake("a pass mark out of reach", "first.md", "pass: 2", "pass: 3", 16, "2 marks"),
            new Mistake("text between pass and question", "first.md", "pass: 2", "pass: 2\nGood luck", 17, "Only"),
            new Mistake("no right answer", "first.md", "- [x] This", "- [ ] This", 18, "right"),
            new Mistake("only right answers", "first.md", "- [ ] That", "- [x] That", 18, "nothing to decide"),
            new Mistake("one option", "first.md", "- [ ] That\n  > No, not that.\n", "", 18, "options"),
            new Mistake("no feedback", "first.md", "  > No, not that.\n", "", 22, "right or wrong"),
            new Mistake("a line that is no option", "first.md", "- [ ] That", "- [] That", 22, "option"));

    @TestFactory
    Stream<DynamicTest> a_mistake_is_told_with_its_file_and_line(@TempDir Path root) {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    var folder = TinyCourse.write(root, TinyCourse.slug());
                    TinyCourse.change(folder.resolve(mistake.file()), mistake.from(), mistake.to());

                    assertThat(problems(folder)).anySatisfy(problem -> {
                        assertThat(problem.file().getFileName()).hasToString(mistake.file());
                        assertThat(problem.line()).isEqualTo(mistake.line());
                        assertThat(problem.message()).contains(mistake.message());
                    });
                }));
    }

    @Test
    void a_good_course_is_read_whole(@TempDir Path root) {
        var folder = TinyCourse.write(root, "good");
        var problems = new Problems();

        var course = CourseFiles.read(folder, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(course.level()).isEqualTo(Level.WORKING);
        assertThat(course.minutes()).isEqualTo(20);
        assertThat(course.stepsTotal()).isEqualTo(6);
        var quiz = course.modules().get(0).steps().get(2);
        assertThat(quiz.kind()).isEqualTo(StepKind.QUIZ);
        assertThat(((StepContent.Quiz) quiz.content()).pass()).isEqualByComparingTo("2");
        var one = (ChoiceAsk) quiz.questions().get(0).ask();
        var several = (ChoiceAsk) quiz.questions().get(1).ask();
        assertThat(one.isMultiple()).isFalse();
        assertThat(several.isMultiple()).isTrue();
        assertThat(several.options().get(2).feedback()).isEqualTo("No, not three.");
    }

    @Test
    void an_image_beside_the_module_gets_an_address_that_never_changes_its_content(@TempDir Path root)
            throws IOException {
        var folder = TinyCourse.write(root, "pictures");
        Files.writeString(folder.resolve("door.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "![A door](door.svg)");
        var problems = new Problems();

        var course = CourseFiles.read(folder, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(course.modules().get(0).steps().get(0).body())
                .matches("!\\[A door]\\(/courses/pictures/files/[0-9a-f]{12}/door\\.svg\\)");
        assertThat(course.files()).hasSize(1);
    }

    @Test
    void marks_inside_a_block_of_code_mean_nothing(@TempDir Path root) {
        var folder = TinyCourse.write(root, "code");
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "```\n# not a step\n[x](nothing.pdf)\n```");

        assertThat(problems(folder)).isEmpty();
    }

    @Test
    void all_mistakes_are_told_at_once(@TempDir Path root) {
        var folder = TinyCourse.write(root, "many");
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 9");
        TinyCourse.change(folder.resolve("second.md"), "- [x] This", "- [ ] This");

        assertThat(problems(folder)).hasSize(2);
    }

    @Test
    void a_skill_and_a_goal_that_nobody_knows_are_told(@TempDir Path content) throws IOException {
        TinyCourse.write(content.resolve("courses"), "lost");
        Files.createDirectories(content.resolve("frameworks/one"));
        Files.writeString(content.resolve("frameworks/one/framework.yaml"), "skills:\n  - key: CONF\n");
        Files.createDirectories(content.resolve("strategy/goals"));
        var problems = new Problems();

        CourseFiles.check(content, problems);

        assertThat(problems.all()).extracting(ContentProblem::line).containsExactly(8, 10);
    }

    private static List<ContentProblem> problems(Path folder) {
        var problems = new Problems();
        CourseFiles.read(folder, problems);
        return problems.all();
    }
}
