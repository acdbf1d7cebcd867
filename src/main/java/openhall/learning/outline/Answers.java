package openhall.learning.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What a learner answered, by the position of the question, which counts from 1; see {@link Ask} for what an answer is. */
public record Answers(Map<Integer, List<String>> given) {

    public static Answers none() {
        return new Answers(Map.of());
    }

    /** From the fields q1, q2-1, q2-2, ... of a form; other fields are passed over. */
    public static Answers ofForm(Map<String, List<String>> fields, Draw draw) {
        var given = new TreeMap<Integer, List<String>>();
        for (var question : draw.questions()) {
            given.put(question.position(), draw.authored(question, ofForm(fields, question)));
        }
        return new Answers(given);
    }

    private static List<String> ofForm(Map<String, List<String>> fields, QuestionOutline question) {
        var parts = question.ask().fields();
        if (parts == 0) {
            return ticked(fields.getOrDefault(question.field(), List.of()));
        }
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> fields.getOrDefault(question.field(part), List.of()).stream()
                        .findFirst()
                        .orElse("")
                        .strip())
                .toList();
    }

    private static List<String> ticked(List<String> values) {
        return List.copyOf(new TreeSet<>(values.stream().map(String::strip).toList()));
    }

    /** As a program sends them, in the order in which the fields were shown to it. */
    public static Answers ofJson(Draw draw, Map<Integer, List<String>> sent) {
        var given = new TreeMap<Integer, List<String>>();
        sent.forEach((position, values) -> given.put(position, ofJson(draw, position, withoutNulls(values))));
        return new Answers(given);
    }

    private static List<String> ofJson(Draw draw, int position, List<String> sent) {
        var question = asked(draw, position);
        if (question == null) {
            return sent;
        }
        return question.ask().fields() == 0 ? ticked(sent) : draw.authored(question, sent);
    }

    private static List<String> withoutNulls(@Nullable List<String> values) {
        var kept = new ArrayList<String>();
        if (values != null) {
            values.forEach(
                    value -> kept.add(Objects.requireNonNullElse(value, "").strip()));
        }
        return kept;
    }

    public List<String> of(QuestionOutline question) {
        return given.getOrDefault(question.position(), List.of());
    }

    /** What must be mended before the answers can be checked. */
    public FormErrors errors(Draw draw) {
        var errors = strangers(draw);
        var number = 0;
        for (var question : draw.questions()) {
            number++;
            var field = field(draw, question);
            if (errors.of(field) == null && !question.ask().isComplete(of(question))) {
                errors.add(field, open(question, number));
            }
        }
        return errors;
    }

    private static String open(QuestionOutline question, int number) {
        if (question.ask() instanceof NumberAsk ask) {
            var unit = ask.unit().isEmpty() ? "" : " of " + ask.unit();
            return "Question " + number + ": enter a number" + unit + ", such as 12 or 3.5";
        }
        if (question.ask() instanceof OrderingAsk) {
            return "Question " + number + ": give each line a place of its own";
        }
        var parts = question.ask().fields() > 1;
        return (parts ? "Answer every part of question " : "Answer question ") + number;
    }

    /** What cannot be kept at all: an answer that is not offered, or to a question that this attempt does not ask. */
    public FormErrors strangers(Draw draw) {
        var errors = new FormErrors();
        for (var position : given.keySet()) {
            var question = asked(draw, position);
            if (question == null) {
                errors.add("q" + position, "There is no question " + position);
                continue;
            }
            var refusal = question.ask().refusal(of(question));
            if (refusal != null) {
                var number = draw.questions().indexOf(question) + 1;
                errors.add(field(draw, question), "Question " + number + ": " + refusal);
            }
        }
        return errors;
    }

    /** Where the error of a question stands: at the first field that is open or repeats a place, else at its first. */
    private String field(Draw draw, QuestionOutline question) {
        var shown = draw.shown(question, of(question));
        var places = question.ask() instanceof OrderingAsk;
        var parts = question.ask().fields();
        return parts == 0
                ? question.field()
                : IntStream.range(0, parts)
                        .filter(index -> isOpen(shown, index) || (places && repeats(shown, index)))
                        .mapToObj(index -> question.field(index + 1))
                        .findFirst()
                        .orElse(question.field(1));
    }

    private static boolean isOpen(List<String> shown, int index) {
        return Parts.at(shown, index).isEmpty();
    }

    private static boolean repeats(List<String> shown, int index) {
        return shown.indexOf(shown.get(index)) < index;
    }

    private static @Nullable QuestionOutline asked(Draw draw, int position) {
        return draw.questions().stream()
                .filter(question -> question.position() == position)
                .findFirst()
                .orElse(null);
    }

    /** Only the answers that can be kept. */
    public Answers fitting(Draw draw) {
        var kept = new TreeMap<Integer, List<String>>();
        for (var question : draw.questions()) {
            if (given.containsKey(question.position()) && question.ask().refusal(of(question)) == null) {
                kept.put(question.position(), of(question));
            }
        }
        return new Answers(kept);
    }
}
