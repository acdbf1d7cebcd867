package openhall.learning.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openhall.files.FrontMatter;
import openhall.files.Problems;
import openhall.files.YamlMap;
import openhall.learning.files.CourseText.ModuleText;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;

/** Reads a module: what it is on top, then steps that each begin with "# Reading:", "# Task:" or "# Quiz:". */
final class ModuleReader {
    private static final Pattern STEP = Pattern.compile("# (Reading|Task|Quiz): *(\\S.*)");
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
        var title = head.text("title");
        var outcome = head.text("outcome");
        var minutes = minutes(head);
        var atWork = head.has("at_work") ? head.text("at_work") : "";
        var steps = steps(Line.of(front.body(), front.bodyLine()));
        checkSteps(steps, front.bodyLine());
        return new ModuleText(slug, title, outcome, atWork, minutes, steps);
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
            read(part.get(0), part.subList(1, part.size()), steps);
        }
        return steps;
    }

    private void read(Line heading, List<Line> lines, List<StepText> steps) {
        var step = STEP.matcher(heading.text());
        if (!step.matches()) {
            problems.at(
                    file,
                    heading.number(),
                    "A heading with one # begins a step: \"# Reading: title\", \"# Task: title\" or \"# Quiz: title\"");
            return;
        }
        var title = step.group(2).strip();
        switch (step.group(1)) {
            case "Reading" -> steps.add(prose(StepKind.READING, heading, title, lines));
            case "Task" -> steps.add(prose(StepKind.TASK, heading, title, lines));
            default -> steps.add(new QuizReader(file, prose, problems).read(heading, title, lines));
        }
    }

    private StepText prose(StepKind kind, Line heading, String title, List<Line> lines) {
        var body = prose.read(file, lines);
        if (body.isEmpty()) {
            problems.at(file, heading.number(), "Nothing is written under this heading");
        }
        var content =
                kind == StepKind.TASK ? new StepContent.Task(StepContent.SignOff.NOBODY) : new StepContent.Plain();
        return new StepText(heading.number(), kind, title, body, content, List.of());
    }

    private void checkSteps(List<StepText> steps, int line) {
        if (steps.isEmpty()) {
            problems.at(file, line, "The module has no steps: begin one with \"# Reading: title\"");
            return;
        }
        for (var kind : List.of(StepKind.READING, StepKind.TASK, StepKind.QUIZ)) {
            if (steps.stream().noneMatch(step -> step.kind() == kind)) {
                problems.at(file, line, "The module needs a step that begins with \"# " + kind.text() + ": title\"");
            }
        }
        var last = steps.get(steps.size() - 1);
        if (last.kind() != StepKind.QUIZ) {
            problems.at(file, last.line(), "The last step of a module is its quiz");
        }
    }
}
