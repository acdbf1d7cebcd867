package openhall.learning.quiz;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Draw;
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.TextAsk;
import openhall.web.Markdown;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** One question as fields of a form; {@code values} are what was answered, in the order of the fields shown. */
record SheetQuestion(Draw draw, QuestionOutline question, int number, List<String> values) {

    /** A field of a question that has several; {@code before} is the text in front of a gap. */
    record Part(String field, String label, String before, List<Option> options, String value) {}

    static SheetQuestion of(Draw draw, int index, Answers answers) {
        var question = draw.questions().get(index);
        return new SheetQuestion(draw, question, index + 1, draw.shown(question, answers.of(question)));
    }

    private Ask ask() {
        return question.ask();
    }

    public String field() {
        return question.field();
    }

    /** The name of the field, where there is only one. */
    public String firstField() {
        return question.field(1);
    }

    public String legend() {
        return number + ". " + question.text() + (question.marks() > 1 ? " (" + question.marks() + " marks)" : "");
    }

    public boolean multiple() {
        return ask() instanceof ChoiceAsk choice && choice.isMultiple();
    }

    public boolean single() {
        return ask() instanceof ChoiceAsk choice && !choice.isMultiple();
    }

    public boolean selects() {
        return ask() instanceof MatchingAsk || ask() instanceof OrderingAsk;
    }

    public boolean gaps() {
        return ask() instanceof GapsAsk;
    }

    public String unit() {
        return ask() instanceof NumberAsk number ? number.unit() : "";
    }

    public @Nullable String inputmode() {
        return ask() instanceof NumberAsk ? "decimal" : null;
    }

    /** A number is short, a few words are not. */
    public String width() {
        return ask() instanceof NumberAsk ? "10" : "20";
    }

    /** What stands below the question: the author's words, and what to do where the fields do not show it. */
    public @Nullable RawString hint() {
        var text = (question.detail() + "\n\n" + whatToDo()).strip();
        return text.isEmpty() ? null : Markdown.markdown(text);
    }

    String whatToDo() {
        if (ask() instanceof NumberAsk number) {
            return number.unit().isEmpty() ? "Enter a number" : "Enter a number, in " + number.unit();
        }
        if (ask() instanceof MatchingAsk) {
            return "Choose an answer for each";
        }
        if (ask() instanceof OrderingAsk) {
            return "Choose a place for each. Number 1 comes first";
        }
        if (ask() instanceof GapsAsk) {
            return "Fill in each gap";
        }
        if (ask() instanceof TextAsk) {
            return "Use one word or a few";
        }
        return multiple() ? "Choose all that apply" : "";
    }

    /** What can be ticked. */
    public List<Option> options() {
        return ask() instanceof ChoiceAsk choice
                ? draw.order(question).stream()
                        .map(position -> Option.of(
                                String.valueOf(position),
                                choice.options().get(position - 1).text()))
                        .toList()
                : List.of();
    }

    /** The fields of a question with parts; none for another. */
    public List<Part> parts() {
        if (ask() instanceof MatchingAsk matching) {
            var offers = offers("Choose an answer", matching.offers());
            return parts(index -> part(index, matching.pairs().get(index).left(), offers));
        }
        if (ask() instanceof OrderingAsk ordering) {
            var places = offers("Choose a place", ordering.rightAnswer());
            var order = draw.order(question);
            return parts(index -> part(index, ordering.items().get(order.get(index) - 1), places));
        }
        return ask() instanceof GapsAsk gaps ? parts(index -> gap(gaps, index)) : List.of();
    }

    private List<Part> parts(IntFunction<Part> part) {
        return IntStream.range(0, ask().fields()).mapToObj(part).toList();
    }

    private static List<Option> offers(String none, List<String> texts) {
        var offers = new ArrayList<Option>();
        offers.add(Option.of("", none));
        texts.forEach(text -> offers.add(Option.of(text, text)));
        return offers;
    }

    private Part part(int index, String label, List<Option> options) {
        return new Part(question.field(index + 1), label, "", options, value(index));
    }

    private Part gap(GapsAsk gaps, int index) {
        var label = "Gap " + (index + 1) + " of " + gaps.fields();
        return new Part(question.field(index + 1), label, gaps.texts().get(index), List.of(), value(index));
    }

    /** The text behind the last gap. */
    public String tail() {
        return ask() instanceof GapsAsk gaps ? gaps.texts().get(gaps.fields()) : "";
    }

    private String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** Radios and a single field take one value, or the empty text. */
    public String value() {
        return value(0);
    }
}
