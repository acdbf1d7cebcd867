package openhall.learning.outline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** The options a learner chose, by the position of the question; both count from 1. */
public record Choices(Map<Integer, Set<Integer>> chosen) {
    private static final int NOT_A_NUMBER = -1;

    public static Choices none() {
        return new Choices(Map.of());
    }

    /** From the fields q1, q2, ... of a form; other fields are passed over. */
    public static Choices ofForm(Map<String, List<String>> fields, StepOutline quiz) {
        var chosen = new TreeMap<Integer, Set<Integer>>();
        for (var question : quiz.questions()) {
            var values = fields.getOrDefault(question.field(), List.of());
            chosen.put(
                    question.position(),
                    new TreeSet<>(values.stream().map(Choices::number).toList()));
        }
        return new Choices(chosen);
    }

    /** From numbers, as a program sends them. */
    public static Choices ofNumbers(Map<Integer, List<Integer>> numbers) {
        var chosen = new TreeMap<Integer, Set<Integer>>();
        numbers.forEach((question, options) -> chosen.put(question, given(options)));
        return new Choices(chosen);
    }

    private static Set<Integer> given(@Nullable List<Integer> options) {
        var given = new TreeSet<Integer>();
        if (options != null) {
            options.stream().filter(Objects::nonNull).forEach(given::add);
        }
        return given;
    }

    private static Integer number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.valueOf(text) : Integer.valueOf(NOT_A_NUMBER);
    }

    public Set<Integer> of(QuestionOutline question) {
        return chosen.getOrDefault(question.position(), Set.of());
    }

    /** What must be mended before the answers can be checked. */
    public FormErrors errors(StepOutline quiz) {
        var errors = strangers(quiz);
        for (var question : quiz.questions()) {
            if (of(question).isEmpty()) {
                errors.add(question.field(), "Answer question " + question.position());
            }
        }
        return errors;
    }

    /** What cannot be kept at all: an option or a question that the quiz does not have, or two answers where one is asked. */
    public FormErrors strangers(StepOutline quiz) {
        var errors = new FormErrors();
        for (var number : chosen.keySet()) {
            var question = quiz.question(number);
            if (question == null) {
                errors.add("q" + number, "There is no question " + number);
            } else if (!fits(question)) {
                errors.add(question.field(), "Question " + number + ": choose " + wanted(question));
            }
        }
        return errors;
    }

    /** Only the answers that can be kept. */
    public Choices fitting(StepOutline quiz) {
        var kept = new TreeMap<Integer, Set<Integer>>();
        for (var question : quiz.questions()) {
            if (chosen.containsKey(question.position()) && fits(question)) {
                kept.put(question.position(), of(question));
            }
        }
        return new Choices(kept);
    }

    private boolean fits(QuestionOutline question) {
        var given = of(question);
        return given.stream().allMatch(question::offers) && (question.multiple() || given.size() < 2);
    }

    private static String wanted(QuestionOutline question) {
        return question.multiple() ? "from the answers shown" : "one of the answers shown";
    }
}
