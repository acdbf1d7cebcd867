package openhall.learning.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.learning.files.CourseText.QuestionText;
import openhall.learning.files.CourseText.SkillText;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepContent.Shows;
import openhall.learning.outline.StepKind;
import openhall.skills.Level;
import org.jspecify.annotations.Nullable;

/** Reads a quiz: what holds for all of it, then its questions, some of them in pools of which a few are drawn. */
final class QuizReader {
    private static final Pattern POOL = Pattern.compile("## Pool of questions: *(\\S.*)");
    private static final int MOST_ATTEMPTS = 20;

    private final Path file;
    private final Prose prose;
    private final Problems problems;
    private final List<QuestionText> questions = new ArrayList<>();
    private final Map<String, Integer> draws = new TreeMap<>();

    QuizReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    StepText read(Settings settings, String title) {
        settings.only("pass", "shuffle", "attempts", "shows");
        var parts = Line.split(settings.rest(), "## ");
        nothingIn(parts.get(0), "Only settings such as \"pass: 3\" may stand between a quiz and its first question");
        for (var part : parts.subList(1, parts.size())) {
            part(part);
        }
        if (questions.isEmpty()) {
            problems.at(
                    file,
                    settings.heading().number(),
                    "The quiz has no questions: write each as \"## What is the question?\"");
        }
        var quiz = new StepContent.Quiz(
                pass(settings),
                settings.yes("shuffle", false),
                settings.number("attempts", 0, MOST_ATTEMPTS),
                Map.copyOf(draws),
                shows(settings));
        return new StepText(settings.heading().number(), StepKind.QUIZ, title, "", quiz, List.copyOf(questions));
    }

    private void nothingIn(List<Line> lines, String message) {
        lines.stream().filter(line -> !line.blank()).forEach(line -> problems.at(file, line.number(), message));
    }

    private void part(List<Line> part) {
        var pool = POOL.matcher(part.get(0).text());
        if (!pool.matches()) {
            questions.add(new QuestionReader(file, prose, problems).read(part, null));
            return;
        }
        pool(pool.group(1).strip(), part);
    }

    private void pool(String name, List<Line> part) {
        var settings = new Settings(file, part, problems).only("draw");
        var parts = Line.split(settings.rest(), "### ");
        nothingIn(parts.get(0), "Write the questions of a pool as \"### What is the question?\"");
        var from = questions.size();
        for (var each : parts.subList(1, parts.size())) {
            questions.add(new QuestionReader(file, prose, problems).read(each, name));
        }
        checkPool(name, settings, questions.subList(from, questions.size()));
    }

    private void checkPool(String name, Settings settings, List<QuestionText> pool) {
        var draw = settings.number("draw", 1, 100);
        if (!settings.has("draw")) {
            settings.problem("draw", "Say below the pool how many of its questions are asked: \"draw: 2\"");
        } else if (draw >= pool.size()) {
            settings.problem(
                    "draw", "draw is " + draw + ", and the pool has " + pool.size() + " questions: give it more");
        }
        if (pool.stream().map(QuestionText::marks).distinct().count() > 1) {
            settings.problem("", "All questions of a pool must earn the same marks");
        }
        if (draws.put(name, draw) != null) {
            settings.problem("", "The pool \"" + name + "\" is there twice");
        }
    }

    /** The marks that an attempt can earn: of a pool only of so many questions as are drawn. */
    private int total() {
        var total = questions.stream()
                .filter(question -> question.pool() == null)
                .mapToInt(QuestionText::marks)
                .sum();
        for (var draw : draws.entrySet()) {
            total += questions.stream()
                    .filter(question -> draw.getKey().equals(question.pool()))
                    .mapToInt(QuestionText::marks)
                    .limit(draw.getValue())
                    .sum();
        }
        return total;
    }

    /** Whether there is such a skill, only whoever knows the frameworks can say. */
    private @Nullable Shows shows(Settings settings) {
        var text = settings.text("shows");
        if (text == null) {
            return null;
        }
        var words = text.split(" +");
        var level = words.length == 2 ? Level.named(words[1]) : null;
        if (level == null) {
            settings.problem(
                    "shows",
                    "\"shows\" must be the key of a skill and a level: awareness, working, practitioner or expert,"
                            + " such as \"SAFE awareness\"");
            return null;
        }
        var skill = new SkillText(words[0], level, settings.line("shows"));
        prose.shown(file, skill);
        return new Shows(skill.key(), level);
    }

    private BigDecimal pass(Settings settings) {
        var text = settings.text("pass", "how many marks are needed: \"pass: 3\"");
        if (text.isEmpty()) {
            return BigDecimal.ONE;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            settings.problem("pass", "\"pass\" must be a number of marks, such as 3 or 2.5");
            return BigDecimal.ONE;
        }
        var pass = new BigDecimal(text);
        if (pass.signum() == 0 || pass.compareTo(BigDecimal.valueOf(total())) > 0) {
            settings.problem("pass", "pass is " + text + ", and an attempt can earn " + total() + " marks");
        }
        return pass;
    }
}
