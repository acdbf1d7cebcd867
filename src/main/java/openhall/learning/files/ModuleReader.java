package openhall.learning.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.files.FrontMatter;
import openhall.files.Problems;
import openhall.files.YamlMap;
import openhall.learning.files.CourseText.ModuleText;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.StepKind;
import org.jspecify.annotations.Nullable;

/** Reads a module: what it is on top, then steps that each begin with a heading such as "# Reading: title". */
final class ModuleReader {
    private static final Pattern STEP = Pattern.compile("# ([A-Z][a-z]+): *(\\S.*)");
    private static final int LONGEST = 240;

    private final Path file;
    private final Prose prose;
    private final Problems problems;

    ModuleReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    ModuleText read(String slug) {
        var front = FrontMatter.read(file, problems);
        var head = front.head();
        head.onlyKeys("title", "outcome", "minutes", "at_work");
        var steps = steps(Line.of(front.body(), front.bodyLine()));
        checkSteps(steps, front.bodyLine());
        return new ModuleText(
                slug, head.text("title"), head.text("outcome"), head.text("at_work"), minutes(head), steps);
    }

    private int minutes(YamlMap head) {
        var before = problems.count();
        var minutes = head.integer("minutes");
        if (problems.count() == before && (minutes < 1 || minutes > LONGEST)) {
            head.problem("minutes", "\"minutes\" must be from 1 to " + LONGEST);
        }
        return minutes;
    }

    private List<StepText> steps(List<Line> lines) {
        var parts = Line.split(lines, "# ");
        for (var line : parts.get(0)) {
            if (!line.blank()) {
                problems.at(file, line.number(), "Text before the first step: begin with \"# Reading: title\"");
            }
        }
        var steps = new ArrayList<StepText>();
        for (var part : parts.subList(1, parts.size())) {
            read(part, steps);
        }
        return steps;
    }

    private void read(List<Line> part, List<StepText> steps) {
        var heading = part.get(0);
        var step = STEP.matcher(heading.text());
        var kind = step.matches() ? kind(step.group(1)) : null;
        if (kind == null) {
            problems.at(
                    file,
                    heading.number(),
                    "A heading with one # begins a step, such as \"# Reading: title\". The kinds are "
                            + Arrays.stream(StepKind.values())
                                    .map(StepKind::text)
                                    .collect(Collectors.joining(", ")));
            return;
        }
        var settings = new Settings(file, part, problems);
        var title = step.group(2).strip();
        steps.add(
                kind == StepKind.QUIZ
                        ? new QuizReader(file, prose, problems).read(settings, title)
                        : new StepReader(file, prose, problems).read(kind, title, settings));
    }

    private static @Nullable StepKind kind(String text) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    private void checkSteps(List<StepText> steps, int line) {
        if (steps.isEmpty()) {
            problems.at(file, line, "The module has no steps: begin one with \"# Reading: title\"");
            return;
        }
        if (steps.stream().noneMatch(step -> step.kind().teaches())) {
            problems.at(
                    file,
                    line,
                    "The module needs a step to learn from: \"# Reading: ...\", \"# Video: ...\" or"
                            + " \"# Scenario: ...\"");
        }
        if (steps.stream().noneMatch(step -> step.kind() == StepKind.TASK)) {
            problems.at(file, line, "The module needs a step that begins with \"# Task: title\"");
        }
        var last = steps.get(steps.size() - 1);
        if (last.kind() != StepKind.QUIZ) {
            problems.at(file, last.line(), "The last step of a module is its quiz");
        }
    }
}
