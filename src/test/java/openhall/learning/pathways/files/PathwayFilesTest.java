package openhall.learning.pathways.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.learning.pathways.Plan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PathwayFilesTest {
    private static final String GOOD = """
            title: Good pathway
            summary: A pathway for tests
            audience: [staff, manager]
            sets:
              - title: First
                order: in order
                items:
                  - one
                  - two/first
              - title: Second
                take: 1
                items: [two/second, three]
            sets_in_order: yes
            requires: [other]
            certificate:
              title: A certificate
              window: january
              early: 3 months
              renew: [one]
              remind: [60, 30, 7]
            """;

    private record Mistake(String name, String from, String to, int line, String message) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("unknown key", "requires: [other]", "require: [other]", 14, "\"require\" is not known"),
            new Mistake("no title", "title: Good pathway", "#", 1, "\"title\" is missing"),
            new Mistake("unknown audience", "[staff, manager]", "[staff, mayor]", 3, "mayor"),
            new Mistake("no audience", "[staff, manager]", "[]", 3, "at least one entry"),
            new Mistake("unknown order", "order: in order", "order: backwards", 6, "backwards"),
            new Mistake(
                    "a set in order that takes a part",
                    "order: in order",
                    "order: in order\n    take: 1",
                    7,
                    "all of its"),
            new Mistake("too much to take", "take: 1", "take: 3", 11, "2 items"),
            new Mistake("nothing to take", "take: 1", "take: 0", 11, "from 1 to"),
            new Mistake("a take in words", "take: 1", "take: one", 11, "\"one\""),
            new Mistake("a set without items", "[two/second, three]", "[]", 12, "at least one course"),
            new Mistake("an item twice", "[two/second, three]", "[two/second, one]", 12, "\"one\" is there twice"),
            new Mistake("an item that is none", "- two/first", "- two/first/deep", 7, "two/first/deep"),
            new Mistake(
                    "a course that is not there",
                    "[two/second, three]",
                    "[two/second, four]",
                    12,
                    "no course \"four\""),
            new Mistake("a module that is not there", "- two/first", "- two/last", 7, "no module \"two/last\""),
            new Mistake("an unknown key in a set", "take: 1", "takes: 1", 11, "takes"),
            new Mistake("order of sets in other words", "sets_in_order: yes", "sets_in_order: maybe", 13, "yes or no"),
            new Mistake("a pathway that is not there", "[other]", "[another]", 14, "no pathway \"another\""),
            new Mistake("a circle of pathways", "[other]", "[round]", 14, "circle"),
            new Mistake("no name of the certificate", "  title: A certificate\n", "", 16, "\"title\" is missing"),
            new Mistake("a window that is no month", "january", "winter", 17, "winter"),
            new Mistake("a window and a period", "early: 3 months", "valid: 1 year", 17, "not both"),
            new Mistake("early without a window", "window: january", "valid: 1 year", 18, "\"window\" only"),
            new Mistake("early by a year", "early: 3 months", "early: 1 year", 18, "11 months"),
            new Mistake("a span that is none", "early: 3 months", "early: soon", 18, "soon"),
            new Mistake("renewal by a module", "renew: [one]", "renew: [two/first]", 19, "whole courses"),
            new Mistake("no renewal where there are modules", "  renew: [one]\n", "", 16, "whole courses"),
            new Mistake("renewal by what is not there", "renew: [one]", "renew: [five]", 19, "no course \"five\""),
            new Mistake("a reminder in words", "[60, 30, 7]", "[60, often]", 20, "often"),
            new Mistake(
                    "a reminder before the beginning",
                    "window: january\n  early: 3 months",
                    "valid: 1 month",
                    19,
                    "fewer days"));

    @TestFactory
    Stream<DynamicTest> a_mistake_is_told_with_its_file_and_line(@TempDir Path root) {
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    assertThat(GOOD).contains(mistake.from());
                    var content = content(root, GOOD.replace(mistake.from(), mistake.to()));

                    assertThat(problems(content)).anySatisfy(problem -> {
                        assertThat(problem.file().getFileName()).hasToString("good.yaml");
                        assertThat(problem.message()).contains(mistake.message());
                        assertThat(problem.line()).isEqualTo(mistake.line());
                    });
                }));
    }

    @Test
    void a_good_pathway_is_read_whole(@TempDir Path root) throws IOException {
        var content = content(root, GOOD);

        assertThat(problems(content)).isEmpty();
        var plan = PathwayReader.read(content.resolve("pathways/good.yaml"), new Problems())
                .plan();
        assertThat(plan.sets().get(0).inOrder()).isTrue();
        assertThat(plan.sets().get(0).take()).isEqualTo(2);
        assertThat(plan.sets().get(1).anyOf()).isTrue();
        assertThat(plan.certificate().window()).isEqualTo("JANUARY");
        assertThat(plan.certificate().early()).isEqualTo("P3M");
        assertThat(Plan.read(plan.json())).isEqualTo(plan);
    }

    @Test
    void all_mistakes_are_told_at_once(@TempDir Path root) throws IOException {
        var content = content(root, GOOD.replace("take: 1", "take: 9").replace("january", "winter"));

        assertThat(problems(content)).hasSize(2);
    }

    private static Path content(Path root, String good) throws IOException {
        var content = Files.createTempDirectory(root, "content");
        course(content, "one", "first");
        course(content, "two", "first, second");
        course(content, "three", "first");
        var pathways = Files.createDirectories(content.resolve("pathways"));
        Files.writeString(pathways.resolve("good.yaml"), good);
        var other = GOOD.replace("requires: [other]\n", "");
        Files.writeString(pathways.resolve("other.yaml"), other);
        Files.writeString(pathways.resolve("round.yaml"), GOOD.replace("[other]", "[good]"));
        return content;
    }

    private static void course(Path content, String slug, String modules) throws IOException {
        var folder = Files.createDirectories(content.resolve("courses").resolve(slug));
        Files.writeString(folder.resolve("course.yaml"), "title: " + slug + "\nmodules: [" + modules + "]\n");
    }

    private static List<ContentProblem> problems(Path content) {
        var problems = new Problems();
        PathwayFiles.check(content, problems);
        return problems.all();
    }
}
