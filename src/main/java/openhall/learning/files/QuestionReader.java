package openhall.learning.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openhall.files.Problems;
import openhall.learning.files.CourseText.QuestionText;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import org.jspecify.annotations.Nullable;

/** Reads one question: its heading, its settings, what is said about it, and its answers. */
final class QuestionReader {
    private static final List<String> COMMON = List.of("kind", "marks", "part marks");
    private static final Map<String, List<String>> OWN = Map.of(
            "choice", List.of(),
            "true or false", List.of(),
            "matching", List.of(),
            "ordering", List.of(),
            "gaps", List.of(),
            "number", List.of("answer", "tolerance", "unit"),
            "short text", List.of("answers"));
    private static final int MOST_MARKS = 10;

    private final Path file;
    private final Prose prose;
    private final Problems problems;

    QuestionReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    QuestionText read(List<Line> part, @Nullable String pool) {
        var settings = new Settings(file, part, problems);
        var kind = kind(settings);
        var known = new ArrayList<>(COMMON);
        known.addAll(OWN.getOrDefault(kind, List.of()));
        settings.only(known.toArray(String[]::new));
        var text = settings.heading().text().replaceFirst("^#+ *", "").strip();
        if (text.isEmpty()) {
            settings.problem("", "Write the question after the # marks");
        }
        var reader = new AskReader(file, prose, problems);
        var answered = reader.read(kind, settings);
        return new QuestionText(
                settings.heading().number(),
                text,
                answered.detail(),
                settings.number("marks", 1, MOST_MARKS),
                settings.yes("part marks", true),
                pool,
                answered.ask());
    }

    private String kind(Settings settings) {
        var kind = settings.text("kind");
        if (kind == null) {
            return "choice";
        }
        if (!OWN.containsKey(kind) || kind.equals("choice")) {
            settings.problem(
                    "kind",
                    "\"kind\" must be true or false, matching, ordering, gaps, number or short text;"
                            + " leave it out for a choice");
            return "choice";
        }
        return kind;
    }

    /** What is said before the answers, and what is asked. */
    record Answered(String detail, Ask ask) {
        static Answered nothing() {
            return new Answered("", new ChoiceAsk(List.of(), true));
        }
    }
}
