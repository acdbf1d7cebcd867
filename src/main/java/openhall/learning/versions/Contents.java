package openhall.learning.versions;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.learning.Json;
import openhall.learning.Outlines.Edition;
import openhall.learning.files.CourseText;
import openhall.learning.files.CourseText.ModuleText;
import openhall.learning.files.CourseText.QuestionText;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.StepContent;

/** What a course holds, published or still in its files: what versions are compared by. */
public record Contents(
        String title, String summary, List<String> outcomes, List<String> skills, List<ModuleOutline> modules) {

    /** The number of whatever has no row yet. */
    private static final UUID NONE = new UUID(0, 0);

    public static Contents of(Edition edition) {
        var version = edition.version();
        var skills = edition.outline().skills().stream()
                .map(skill -> skill.key() + ", " + skill.level())
                .toList();
        return new Contents(
                version.title,
                version.summary,
                version.outcomeList(),
                skills,
                edition.outline().modules());
    }

    public static Contents of(CourseText text) {
        var skills = text.skills().stream()
                .map(skill -> skill.key() + ", " + skill.level().text())
                .sorted()
                .toList();
        var modules = IntStream.range(0, text.modules().size())
                .mapToObj(index -> module(index + 1, text.modules().get(index)))
                .toList();
        return new Contents(text.title(), text.summary(), text.outcomes(), skills, modules);
    }

    private static ModuleOutline module(int position, ModuleText text) {
        var steps = IntStream.range(0, text.steps().size())
                .mapToObj(index -> step(index + 1, text.steps().get(index)))
                .toList();
        return new ModuleOutline(
                NONE, position, text.slug(), text.title(), text.outcome(), text.atWork(), text.minutes(), steps);
    }

    /** By way of JSON, so that a number compares equal to itself after it has been stored. */
    private static StepOutline step(int position, StepText text) {
        var content = Json.read(StepContent.class, Json.write(StepContent.class, text.content()));
        var questions = IntStream.range(0, text.questions().size())
                .mapToObj(index -> question(index + 1, text.questions().get(index)))
                .toList();
        return new StepOutline(NONE, position, text.kind(), text.title(), text.body(), content, questions);
    }

    private static QuestionOutline question(int position, QuestionText text) {
        return new QuestionOutline(
                NONE, position, text.text(), text.detail(), text.marks(), text.partMarks(), text.pool(), text.ask());
    }
}
