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
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import openhall.learning.outline.TextAsk;
import openhall.skills.Level;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A mistake in the guide's module, told at the line that begins with some words. */
    record GuideMistake(String name, String from, String to, String at, String message) {}

    /** Mistakes in the module of every kind that the authors' guide shows. */
    private static final List<GuideMistake> GUIDE_MISTAKES = List.of(
            new GuideMistake(
                    "no prompt for work",
                    "at_work: This week, write one module with a colleague.\n",
                    "",
                    "title: Every kind",
                    "at_work"),
            new GuideMistake("a kind of step that is none", "# Link: A", "# Game: A", "# Link:", "The kinds are"),
            new GuideMistake(
                    "a link without address",
                    "url: https://www.gov.uk/guidance/content-design\n",
                    "",
                    "# Link:",
                    "url"),
            new GuideMistake(
                    "an address that is not safe",
                    "url: https://www",
                    "url: http://www",
                    "url: https://www",
                    "https://"),
            new GuideMistake(
                    "an unknown setting", "url: https://www", "uri: https://www", "url: https://www", "not known"),
            new GuideMistake("a video without transcript", "### Transcript", "### Words", "# Video:", "Transcript"),
            new GuideMistake("a video without length", "length: 3:20\n", "", "# Video:", "length"),
            new GuideMistake("a length that is none", "length: 3:20", "length: long", "length: 3:20", "3:20"),
            new GuideMistake(
                    "a video that is nowhere",
                    "link: https://example.org/talk",
                    "file: talk.mp4",
                    "link: https://example.org/talk",
                    "talk.mp4"),
            new GuideMistake(
                    "a video of a strange kind",
                    "link: https://example.org/talk",
                    "file: talk.avi",
                    "link: https://example.org/talk",
                    "mp4"),
            new GuideMistake(
                    "a video without captions",
                    "link: https://example.org/talk",
                    "file: talk.mp4",
                    "# Video:",
                    "captions"),
            new GuideMistake(
                    "a checklist of one line",
                    "- [ ] I know what they will do afterwards\n",
                    "",
                    "# Checklist:",
                    "2 to 12"),
            new GuideMistake(
                    "a sign-off by nobody",
                    "sign-off: manager",
                    "sign-off: mayor",
                    "sign-off: manager",
                    "manager or champion"),
            new GuideMistake("a scene without name", "## start: Where", "## Where", "## start:", "name and title"),
            new GuideMistake("a scene twice", "## copied: Nobody", "## done: Nobody", "## done:", "twice"),
            new GuideMistake("a choice to nowhere", "(#copied)", "(#gone)", "## start:", "no scene"),
            new GuideMistake("a scene that nobody reaches", "(#copied)", "(#done)", "## copied:", "No choice leads"),
            new GuideMistake(
                    "a choice without consequence",
                    "  > You have 80 slides and no task.\n",
                    "",
                    "- [I copy",
                    "what follows"),
            new GuideMistake("no good ending", "ending: good", "ending: poor", "# Scenario:", "no good ending"),
            new GuideMistake("an ending that is none", "ending: good", "ending: happy", "ending: good", "good or poor"),
            new GuideMistake("a scene that ends nowhere", "ending: poor\n", "", "## copied:", "1 to 4 choices"),
            new GuideMistake("shuffle in other words", "shuffle: yes", "shuffle: maybe", "shuffle: yes", "yes or no"),
            new GuideMistake("too many attempts", "attempts: 3", "attempts: 300", "attempts: 3", "1 to 20"),
            new GuideMistake(
                    "a quiz that shows a skill without a level",
                    "shows: SAFE awareness",
                    "shows: SAFE",
                    "shows: SAFE",
                    "a skill and a level"),
            new GuideMistake(
                    "a quiz that shows a level that is none",
                    "shows: SAFE awareness",
                    "shows: SAFE wizard",
                    "shows: SAFE",
                    "a skill and a level"),
            new GuideMistake("a pass mark out of reach", "pass: 5", "pass: 11", "pass: 5", "10 marks"),
            new GuideMistake(
                    "a kind of question that is none",
                    "kind: ordering",
                    "kind: drawing",
                    "kind: ordering",
                    "leave it out"),
            new GuideMistake(
                    "true or false with other words", "- [x] False", "- [x] No", "kind: true or false", "True"),
            new GuideMistake(
                    "a pair without arrow",
                    "- A question -> the",
                    "- A question, the",
                    "- A question ->",
                    "left -> right"),
            new GuideMistake(
                    "a left side twice",
                    "- A question ->",
                    "- Title and outcomes ->",
                    "## Which file holds what?",
                    "left sides"),
            new GuideMistake("an order of two", "3. Write the quiz\n", "", "## Put the work", "3 to 8"),
            new GuideMistake(
                    "an order that says nothing",
                    "> Begin with what people will do.\n",
                    "",
                    "## Put the work",
                    "feedback"),
            new GuideMistake(
                    "a text without gaps",
                    "{file} and its {line|line number}",
                    "file and line",
                    "## Fill in",
                    "1 to 6 gaps"),
            new GuideMistake("a number in words", "answer: 10\n", "answer: ten\n", "answer: 10", "such as 200"),
            new GuideMistake(
                    "a tolerance in words", "tolerance: 5%", "tolerance: some", "tolerance: 5%", "such as 200"),
            new GuideMistake(
                    "no short answer that is right",
                    "answers: mvn verify | \"mvn verify\"\n",
                    "",
                    "## Which command",
                    "answers"),
            new GuideMistake("marks that are none", "marks: 2", "marks: many", "marks: 2", "1 to 10"),
            new GuideMistake("a pool without draw", "draw: 1\n", "", "## Pool", "draw"),
            new GuideMistake("a draw of everything", "draw: 1", "draw: 2", "draw: 1", "give it more"),
            new GuideMistake(
                    "a setting without a value", "sign-off: manager", "sign-off:", "sign-off: manager", "says nothing"),
            new GuideMistake(
                    "a line of a checklist that is ticked",
                    "- [ ] I know who",
                    "- [x] I know who",
                    "- [ ] I know who",
                    "- [ ] text"),
            new GuideMistake(
                    "a line of a checklist that goes on below",
                    "who will take the course",
                    "who will\n  take the course",
                    "- [ ] I know what",
                    "on one line"),
            new GuideMistake(
                    "feedback of an option at the edge of the page",
                    "  > One is enough",
                    "> One is enough",
                    "  > One is enough",
                    "two spaces"),
            new GuideMistake(
                    "feedback of a choice at the edge of the page",
                    "  > The task tells",
                    "> The task tells",
                    "  > The task tells",
                    "two spaces"),
            new GuideMistake(
                    "feedback of what fits nothing",
                    "- A question -> the",
                    "- -> the",
                    "  > A quiz is the last",
                    "no feedback"),
            new GuideMistake(
                    "an order with other numbers",
                    "1. Write the task\n2.",
                    "2. Write the task\n1.",
                    "1. Write the task",
                    "right order"),
            new GuideMistake("a gap that does not end", "{file}", "{file", "## Fill in", "ends with }"),
            new GuideMistake(
                    "a text with gaps in two paragraphs",
                    "told with its",
                    "told.\n\nIt has its",
                    "## Fill in",
                    "one paragraph"),
            new GuideMistake("a number without an answer", "answer: 10\n", "", "## A module has 4", "answer: 200"),
            new GuideMistake("a tolerance below 0", "tolerance: 5%", "tolerance: -5", "tolerance: 5%", "below 0"),
            new GuideMistake(
                    "other marks in a pool",
                    "begin a question?\n",
                    "begin a question?\nmarks: 2\n",
                    "## Pool",
                    "same marks"),
            new GuideMistake(
                    "a story that goes round for ever",
                    "ending: poor\n\nPeople click through, and nothing changes at work.\n",
                    "\nPeople click through.\n\n- [I copy more](#copied)\n  > You have more slides.\n",
                    "## copied:",
                    "No way leads"),
            new GuideMistake(
                    "an ending with choices",
                    "People do the task, and know why.\n",
                    "People do it.\n\n- [I go on](#copied)\n  > You go on.\n",
                    "## done:",
                    "An ending has no choices"),
            new GuideMistake(
                    "a link within a page",
                    "It has three # marks.",
                    "See [it](#above).",
                    "It has three # marks.",
                    "no places"),
            new GuideMistake(
                    "a link that is not safe",
                    "It has three # marks.",
                    "See [it](http://example.org).",
                    "It has three # marks.",
                    "https://"),
            new GuideMistake(
                    "a link whose address is elsewhere",
                    "It has three # marks.",
                    "[it]: https://example.org",
                    "It has three # marks.",
                    "[words](address)"),
            new GuideMistake(
                    "an image as HTML",
                    "It has three # marks.",
                    "<img src='x.svg'>",
                    "It has three # marks.",
                    "![words](file)"),
            new GuideMistake(
                    "a dead link to a module",
                    "It has three # marks.",
                    "See [it](gone.md).",
                    "It has three # marks.",
                    "no module"));

    @TestFactory
    Stream<DynamicTest> a_mistake_in_any_kind_of_step_is_told_with_its_line(@TempDir Path root) {
        return GUIDE_MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    var folder = GuideCourse.write(root, TinyCourse.slug());
                    var line = GuideCourse.line(folder, mistake.at());
                    TinyCourse.change(folder.resolve("every-kind.md"), mistake.from(), mistake.to());

                    assertThat(problems(folder)).anySatisfy(problem -> {
                        assertThat(problem.line()).isEqualTo(line);
                        assertThat(problem.message()).contains(mistake.message());
                    });
                }));
    }

    @Test
    void what_the_guide_shows_is_a_course_without_mistakes_that_holds_every_kind(@TempDir Path root) {
        var folder = GuideCourse.write(root, "every-kind");

        assertThat(problems(folder)).isEmpty();
        var steps = CourseFiles.read(folder, new Problems()).modules().get(0).steps();
        assertThat(steps).extracting(step -> step.kind()).contains(StepKind.values());
        assertThat(steps.get(steps.size() - 1).questions().stream().map(each -> (Object) each.ask()))
                .hasAtLeastOneElementOfType(ChoiceAsk.class)
                .hasAtLeastOneElementOfType(MatchingAsk.class)
                .hasAtLeastOneElementOfType(OrderingAsk.class)
                .hasAtLeastOneElementOfType(GapsAsk.class)
                .hasAtLeastOneElementOfType(NumberAsk.class)
                .hasAtLeastOneElementOfType(TextAsk.class);
    }

    @Test
    void courses_that_come_before_each_other_are_told(@TempDir Path content) throws IOException {
        for (var slug : List.of("hen", "egg")) {
            var file = TinyCourse.write(content.resolve("courses"), slug).resolve("course.yaml");
            TinyCourse.change(
                    file, "goals: [safe-and-lawful]", "requires: [" + (slug.equals("hen") ? "egg" : "hen") + "]");
        }
        assertThat(checked(content))
                .filteredOn(text -> text.contains("lead back"))
                .hasSize(2);
    }

    @Test
    void other_courses_that_are_not_there_are_told(@TempDir Path content) throws IOException {
        var folder = TinyCourse.write(content.resolve("courses"), "lonely");
        TinyCourse.change(
                folder.resolve("course.yaml"),
                "goals: [safe-and-lawful]",
                "requires: [gone, lonely]\ntranslation_of: away");
        TinyCourse.change(
                folder.resolve("first.md"), "Some words.", "See [it](/courses/none) and [it](/pathways/none).");

        assertThat(checked(content))
                .anyMatch(text -> text.contains("course.yaml:10:") && text.contains("\"gone\""))
                .anyMatch(text -> text.contains("require itself"))
                .anyMatch(text -> text.contains("\"away\""))
                .anyMatch(text -> text.contains("first.md:9:") && text.contains("/courses/none"))
                .anyMatch(text -> text.contains("/pathways/none"));
    }

    @Test
    void two_courses_that_are_the_same_one_in_the_same_language_are_told(@TempDir Path content) throws IOException {
        translation(content, "first", "cy", "the-first-one");
        translation(content, "second", "cy", "the-first-one");
        translation(content, "third", "pl", "second");
        translation(content, "fourth", "en", "the-first-one");
        course(content, "the-first-one");

        assertThat(checked(content))
                .hasSize(3)
                .anyMatch(text -> text.contains("second/course.yaml:19:") && text.contains("\"first\""))
                .anyMatch(text -> text.contains("third/course.yaml:19:") && text.contains("a translation itself"))
                .anyMatch(text -> text.contains("fourth/course.yaml:19:") && text.contains("\"the-first-one\""));
    }

    private static void translation(Path content, String slug, String language, String original) {
        TinyCourse.change(
                course(content, slug),
                "modules: [first, second]\n",
                "modules: [first, second]\ntranslation_of: " + original + "\nlanguage: " + language + "\n");
    }

    /** Without goals, because the content of these tests has none. */
    private static Path course(Path content, String slug) {
        var file = TinyCourse.write(content.resolve("courses"), slug).resolve("course.yaml");
        TinyCourse.change(file, "goals: [safe-and-lawful]", "goals: []");
        return file;
    }

    @Test
    void each_of_several_keys_about_other_courses_is_told_at_its_own_line(@TempDir Path content) throws IOException {
        var file = TinyCourse.write(content.resolve("courses"), "lonely").resolve("course.yaml");
        TinyCourse.change(
                file, "goals: [safe-and-lawful]", "translation_of: away\nrequires: [../strategy, gone, gone]");

        assertThat(checked(content))
                .anyMatch(text -> text.contains("course.yaml:10:") && text.contains("\"away\""))
                .anyMatch(text -> text.contains("course.yaml:11:") && text.contains("\"../strategy\""))
                .anyMatch(text -> text.contains("course.yaml:11:") && text.contains("\"gone\""))
                .anyMatch(text -> text.contains("course.yaml:11:") && text.contains("twice"));
    }

    @Test
    void a_quiz_that_shows_a_skill_that_is_not_there_is_told_at_its_line(@TempDir Path content) throws IOException {
        var folder = course(content, "showing").resolveSibling("first.md");
        TinyCourse.change(folder, "pass: 2", "pass: 2\nshows: NONE working");

        assertThat(checked(content))
                .singleElement()
                .asString()
                .contains("first.md:17:", "There is no skill \"NONE\" in a framework");
    }

    @Test
    void what_a_quiz_shows_is_read(@TempDir Path root) {
        var folder = TinyCourse.write(root, "shown");
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 2\nshows: SAFE awareness");
        var problems = new Problems();

        var modules = CourseFiles.read(folder, problems).modules();

        assertThat(problems.all()).isEmpty();
        assertThat(((StepContent.Quiz) modules.get(0).steps().get(2).content()).shows())
                .isEqualTo(new StepContent.Shows("SAFE", Level.AWARENESS));
        assertThat(((StepContent.Quiz) modules.get(1).steps().get(2).content()).shows())
                .isNull();
    }

    @Test
    void a_file_that_is_too_large_is_told(@TempDir Path root) throws IOException {
        var folder = TinyCourse.write(root, "heavy");
        Files.write(folder.resolve("heavy.pdf"), new byte[500_001]);
        Files.write(folder.resolve("heavy.mp4"), new byte[5_000_001]);
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "[One](heavy.pdf) and [two](heavy.mp4).");

        assertThat(problems(folder))
                .allMatch(problem -> problem.line() == 9)
                .extracting(ContentProblem::message)
                .containsExactlyInAnyOrder(
                        "The file \"heavy.pdf\" is larger than 500 kB", "The file \"heavy.mp4\" is larger than 5 MB");
    }

    @Test
    void what_a_course_says_of_its_language_and_its_change_must_be_plain(@TempDir Path root) {
        var folder = TinyCourse.write(root, "plain");
        TinyCourse.change(
                folder.resolve("course.yaml"),
                "goals: [safe-and-lawful]",
                "language: klingon\nchange:\n  safe: perhaps\n  why: none");

        assertThat(problems(folder))
                .extracting(ContentProblem::message)
                .anyMatch(text -> text.contains("klingon"))
                .anyMatch(text -> text.contains("yes or no"))
                .anyMatch(text -> text.contains("\"note\" is missing"))
                .anyMatch(text -> text.contains("\"why\" is not known"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "e", "en_GB", "en-XQ", "en-Xqxq", "-", "und"})
    void what_is_no_tag_of_a_language_is_told(String tag, @TempDir Path root) {
        var folder = TinyCourse.write(root, "plain");
        TinyCourse.change(
                folder.resolve("course.yaml"),
                "goals: [safe-and-lawful]",
                "goals: [safe-and-lawful]\nlanguage: \"" + tag + "\"");

        assertThat(problems(folder))
                .extracting(ContentProblem::message)
                .containsExactly("\"" + tag + "\" is no language; write its tag, such as en, cy, pt-BR or zh-Hant");
    }

    private static List<String> checked(Path content) throws IOException {
        Files.createDirectories(content.resolve("frameworks/one"));
        Files.writeString(content.resolve("frameworks/one/framework.yaml"), "skills:\n  - key: SAFE\n");
        Files.createDirectories(content.resolve("strategy/goals"));
        var problems = new Problems();
        CourseFiles.check(content, problems);
        return problems.all().stream().map(ContentProblem::toString).toList();
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
