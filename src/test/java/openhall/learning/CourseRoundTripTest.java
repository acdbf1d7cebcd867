package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import openhall.In;
import openhall.files.Problems;
import openhall.learning.files.CourseText;
import openhall.learning.files.CourseText.ChangeText;
import openhall.learning.files.CourseText.QuestionText;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.ChoiceAsk.ChoiceOption;
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.MatchingAsk.Pair;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.Scenario.Choice;
import openhall.learning.outline.Scenario.Ending;
import openhall.learning.outline.Scenario.Scene;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import openhall.learning.outline.TextAsk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the authors' guide writes is what is read, and what is read is what is stored. */
@QuarkusTest
class CourseRoundTripTest {

    @Test
    void a_module_says_what_it_is_for(@TempDir Path root) {
        var module = read(GuideCourse.write(root, "every-kind")).modules().get(0);

        assertThat(module.title()).isEqualTo("Every kind");
        assertThat(module.outcome()).isEqualTo("You can write every kind of step and question");
        assertThat(module.atWork()).isEqualTo("This week, write one module with a colleague.");
        assertThat(module.minutes()).isEqualTo(15);
    }

    @Test
    void a_reading(@TempDir Path root) {
        var step = step(root, StepKind.READING);

        assertThat(step.title()).isEqualTo("What a reading is");
        assertThat(step.body())
                .isEqualTo("People read it, and choose Continue.\n\n### A heading inside a step\n\n"
                        + "It has three # marks.");
        assertThat(step.content()).isEqualTo(new StepContent.Plain());
    }

    @Test
    void a_video_elsewhere(@TempDir Path root) {
        var step = step(root, StepKind.VIDEO);

        assertThat(step.body()).isEqualTo("Watch for the three things that Ada does first.");
        assertThat(step.content())
                .isEqualTo(new StepContent.Video(
                        null,
                        null,
                        "https://example.org/talk",
                        "3:20",
                        "Ada: I begin with the task, and write the reading last."));
    }

    @Test
    void a_video_beside_the_module(@TempDir Path root) throws IOException {
        var folder = GuideCourse.write(root, "every-kind");
        Files.writeString(folder.resolve("talk.mp4"), "moving");
        Files.writeString(folder.resolve("talk.vtt"), "WEBVTT");
        TinyCourse.change(
                folder.resolve("every-kind.md"),
                "link: https://example.org/talk",
                "file: talk.mp4\ncaptions: talk.vtt");

        var course = read(folder);

        var video = (StepContent.Video) step(course, StepKind.VIDEO).content();
        assertThat(video.file()).matches("/courses/every-kind/files/[0-9a-f]{12}/talk\\.mp4");
        assertThat(video.captions()).matches("/courses/every-kind/files/[0-9a-f]{12}/talk\\.vtt");
        assertThat(video.link()).isNull();
        assertThat(course.files()).extracting(file -> file.name()).containsExactlyInAnyOrder("talk.mp4", "talk.vtt");
    }

    @Test
    void a_link(@TempDir Path root) {
        assertThat(step(root, StepKind.LINK).content())
                .isEqualTo(new StepContent.Link("https://www.gov.uk/guidance/content-design"));
    }

    @Test
    void a_checklist(@TempDir Path root) {
        var step = step(root, StepKind.CHECKLIST);

        assertThat(step.body()).isEqualTo("Tick each line when it is done.");
        assertThat(step.content())
                .isEqualTo(new StepContent.Checklist(
                        List.of("I know who will take the course", "I know what they will do afterwards")));
    }

    @Test
    void a_reflection(@TempDir Path root) {
        var step = step(root, StepKind.REFLECTION);

        assertThat(step.body()).startsWith("Think of one person").endsWith("what they write here.");
        assertThat(step.content()).isEqualTo(new StepContent.Plain());
    }

    @Test
    void a_scenario(@TempDir Path root) {
        var step = step(root, StepKind.SCENARIO);

        assertThat(step.body()).isEqualTo("It is four o'clock, and the course must be ready tomorrow.");
        var choices = List.of(
                new Choice("I copy the slides", "copied", "You have 80 slides and no task."),
                new Choice("I write the task first", "done", "The task tells you which three slides matter."));
        assertThat(step.content())
                .isEqualTo(new Scenario(List.of(
                        new Scene(
                                "start", "Where do you begin?", "You have a slide deck with 80 slides.", choices, null),
                        new Scene(
                                "copied",
                                "Nobody finishes it",
                                "People click through, and nothing changes at work.",
                                List.of(),
                                Ending.POOR),
                        new Scene(
                                "done",
                                "It is short, and it works",
                                "People do the task, and know why.",
                                List.of(),
                                Ending.GOOD))));
    }

    @Test
    void a_task(@TempDir Path root) {
        assertThat(step(root, StepKind.TASK).content()).isEqualTo(new StepContent.Task(StepContent.SignOff.MANAGER));
    }

    @Test
    void a_task_without_sign_off(@TempDir Path root) {
        var course = read(TinyCourse.write(root, "plain"));

        assertThat(step(course, StepKind.TASK).content()).isEqualTo(new StepContent.Task(StepContent.SignOff.NOBODY));
    }

    @Test
    void a_quiz(@TempDir Path root) {
        var quiz = (StepContent.Quiz) step(root, StepKind.QUIZ).content();

        assertThat(quiz.pass()).isEqualByComparingTo("5");
        assertThat(quiz.shuffle()).isTrue();
        assertThat(quiz.attemptsADay()).isEqualTo(3);
        assertThat(quiz.draws()).isEqualTo(Map.of("small ones", 1));
    }

    @Test
    void a_choice_of_one(@TempDir Path root) {
        var question = question(root, "What does a module need?");

        assertThat(question.marks()).isEqualTo(1);
        assertThat(question.partMarks()).isTrue();
        assertThat(question.pool()).isNull();
        assertThat(question.ask())
                .isEqualTo(new ChoiceAsk(
                        List.of(
                                new ChoiceOption("Ten tasks", false, "One is enough, if it is done at work."),
                                new ChoiceOption("One task", true, "Yes. One task that people really do.")),
                        false));
    }

    @Test
    void a_choice_of_several(@TempDir Path root) {
        var ask = (ChoiceAsk)
                question(root, "What may a step hold? Choose all that apply.").ask();

        assertThat(ask.isMultiple()).isTrue();
        assertThat(ask.options()).extracting(ChoiceOption::right).containsExactly(true, true, false);
    }

    @Test
    void true_or_false_keeps_its_order(@TempDir Path root) {
        var ask = (ChoiceAsk)
                question(root, "A quiz can be the first step of a module.").ask();

        assertThat(ask.fixed()).isTrue();
        assertThat(ask.options()).extracting(ChoiceOption::text).containsExactly("True", "False");
        assertThat(ask.rightAnswer()).containsExactly("2");
    }

    @Test
    void matching(@TempDir Path root) {
        assertThat(question(root, "Which file holds what?").ask())
                .isEqualTo(new MatchingAsk(
                        List.of(
                                new Pair("Title and outcomes", "course.yaml", "They are about the whole course."),
                                new Pair("A question", "the file of a module", "A quiz is the last step of a module.")),
                        List.of("the name of the folder")));
    }

    @Test
    void values_may_begin_with_a_minus(@TempDir Path root) {
        var folder = GuideCourse.write(root, "minus");
        var file = folder.resolve("every-kind.md");
        TinyCourse.change(file, "- A question -> the file of a module", "- -2 -> -1");
        TinyCourse.change(file, "- -> the name of the folder", "- -> -3");
        TinyCourse.change(file, "answer: 10\ntolerance: 5%", "answer: -2.5\ntolerance: 0.5");

        var quiz = step(read(folder), StepKind.QUIZ);

        var matching = (MatchingAsk) quiz.questions().get(3).ask();
        assertThat(matching.pairs().get(1)).isEqualTo(new Pair("-2", "-1", "A quiz is the last step of a module."));
        assertThat(matching.extras()).containsExactly("-3");
        var number = (NumberAsk) quiz.questions().get(6).ask();
        assertThat(number.answer()).isEqualByComparingTo("-2.5");
        assertThat(number.tolerance()).isEqualByComparingTo("0.5");
    }

    @Test
    void ordering(@TempDir Path root) {
        var question = question(root, "Put the work in order.");

        assertThat(question.marks()).isEqualTo(2);
        assertThat(question.ask())
                .isEqualTo(new OrderingAsk(
                        List.of("Write the task", "Write the reading", "Write the quiz"),
                        "Begin with what people will do."));
    }

    @Test
    void gaps(@TempDir Path root) {
        var question = question(root, "Fill in the words.");

        assertThat(question.detail()).isEmpty();
        assertThat(question.ask())
                .isEqualTo(new GapsAsk(
                        List.of("Each mistake is told with its ", " and its ", "."),
                        List.of(List.of("file"), List.of("line", "line number")),
                        "Look at the example at the top of this guide."));
    }

    @Test
    void a_number_with_a_tolerance_that_is_a_share_of_it(@TempDir Path root) {
        var ask = (NumberAsk)
                question(root, "A module has 4 readings of 150 seconds each. How long do they take together?")
                        .ask();

        assertThat(ask.answer()).isEqualByComparingTo("10");
        assertThat(ask.tolerance()).isEqualByComparingTo("0.5");
        assertThat(ask.unit()).isEqualTo("minutes");
        assertThat(ask.feedback()).isEqualTo("Add the seconds first, then divide by 60.");
    }

    @Test
    void a_short_text(@TempDir Path root) {
        var question = question(root, "Which command checks what you wrote?");

        assertThat(question.partMarks()).isFalse();
        assertThat(question.ask())
                .isEqualTo(new TextAsk(List.of("mvn verify", "\"mvn verify\""), "It stands at the top of this guide."));
    }

    @Test
    void a_pool_holds_its_questions(@TempDir Path root) {
        assertThat(step(root, StepKind.QUIZ).questions())
                .filteredOn(question -> "small ones".equals(question.pool()))
                .extracting(QuestionText::text)
                .containsExactly("How many # marks begin a step?", "How many # marks begin a question?");
    }

    @Test
    void what_the_guide_says_about_a_change_is_read(@TempDir Path root) throws IOException {
        var folder = GuideCourse.write(root, "every-kind");
        var yaml = folder.resolve("course.yaml");
        Files.writeString(yaml, Files.readString(yaml) + GuideCourse.change());

        assertThat(read(folder).change())
                .isNotNull()
                .extracting(ChangeText::note, ChangeText::safe)
                .containsExactly("We mended a wrong answer in the quiz", true);
    }

    @Test
    void what_is_read_is_what_is_stored(@TempDir Path root) {
        var slug = TinyCourse.slug();
        var folder = GuideCourse.write(root, slug);
        TinyCourse.load(folder);

        var stored = In.tx(() -> Outlines.of(TinyCourse.course(slug).version()));

        var written = read(folder).modules().get(0);
        var module = stored.modules().get(0);
        assertThat(module.atWork()).isEqualTo(written.atWork());
        assertThat(module.steps()).extracting(StepOutline::kind).isEqualTo(kinds(written.steps()));
        assertThat(module.steps()).extracting(StepOutline::body).isEqualTo(bodies(written.steps()));
        assertThat(module.steps()).extracting(StepOutline::content).isEqualTo(contents(written.steps()));
        var asked = module.steps().get(module.steps().size() - 1).questions();
        var quiz = written.steps().get(written.steps().size() - 1);
        assertThat(asked)
                .extracting(QuestionOutline::ask)
                .isEqualTo(quiz.questions().stream().map(QuestionText::ask).toList());
        assertThat(asked).extracting(QuestionOutline::pool).contains("small ones");
    }

    private static List<StepKind> kinds(List<StepText> steps) {
        return steps.stream().map(StepText::kind).toList();
    }

    private static List<String> bodies(List<StepText> steps) {
        return steps.stream().map(StepText::body).toList();
    }

    private static List<StepContent> contents(List<StepText> steps) {
        return steps.stream().map(StepText::content).toList();
    }

    private static CourseText read(Path folder) {
        var problems = new Problems();
        var course = CourseFiles.read(folder, problems);
        assertThat(problems.all()).isEmpty();
        return course;
    }

    private static StepText step(Path root, StepKind kind) {
        return step(read(GuideCourse.write(root, "every-kind")), kind);
    }

    private static StepText step(CourseText course, StepKind kind) {
        return course.modules().get(0).steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static QuestionText question(Path root, String text) {
        return step(root, StepKind.QUIZ).questions().stream()
                .filter(question -> question.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
