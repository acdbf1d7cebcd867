package openhall.learning.quiz;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Draw;
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.web.Markdown;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A question of an attempt as fields of a form; {@code index} is its place in the attempt and counts from 0. */
record SheetQuestion(Draw draw, int index, List<String> given) {
    private static final Option NOTHING = Option.of("", "Choose");

    /** A field of a question that has several; {@code before} is what stands before it in a text with gaps. */
    record Part(String field, String label, String before, List<Option> options, String value) {}

    private QuestionOutline question() {
        return draw.questions().get(index);
    }

    private Ask ask() {
        return question().ask();
    }

    public boolean isOne() {
        return ask() instanceof ChoiceAsk choice && !choice.isMultiple();
    }

    public boolean isSeveral() {
        return ask() instanceof ChoiceAsk choice && choice.isMultiple();
    }

    /** A list to choose from for each part. */
    public boolean isSelects() {
        return ask() instanceof MatchingAsk || ask() instanceof OrderingAsk;
    }

    public boolean isGaps() {
        return ask() instanceof GapsAsk;
    }

    /** The name of the field; of the first one where there are several. */
    public String field() {
        return ask().fields() == 0 ? question().field() : question().field(1);
    }

    /** The name of the question as a whole. */
    public String name() {
        return question().field();
    }

    public String legend() {
        return (index + 1) + ". " + question().text() + marks();
    }

    private String marks() {
        return question().marks() == 1 ? "" : " (" + question().marks() + " marks)";
    }

    /** What stands below the question: the author's words, or how to answer where that is not plain. */
    public @Nullable RawString hint() {
        if (!question().detail().isEmpty()) {
            return Markdown.markdown(question().detail());
        }
        var how = how();
        return how.isEmpty() ? null : new RawString(how);
    }

    private String how() {
        if (isSeveral()) {
            return "Choose all that apply";
        }
        if (ask() instanceof OrderingAsk) {
            return "Give each line its place; 1 comes first";
        }
        if (unit() != null) {
            return "A number of " + unit();
        }
        return ask() instanceof MatchingAsk ? "Choose what belongs to each line" : "";
    }

    /** Of a choice, in the order of this attempt. */
    public List<Option> options() {
        var options = ((ChoiceAsk) ask()).options();
        return draw.order(question()).stream()
                .map(position -> Option.of(
                        String.valueOf(position), options.get(position - 1).text()))
                .toList();
    }

    public List<String> values() {
        return given;
    }

    /** Of one field; empty before it was answered. */
    public String value() {
        return value(0);
    }

    private String value(int part) {
        return part < given.size() ? given.get(part) : "";
    }

    /** What a number is measured in; null where there is none. */
    public @Nullable String unit() {
        return ask() instanceof NumberAsk number && !number.unit().isEmpty() ? number.unit() : null;
    }

    /** The last piece of a text with gaps. */
    public String after() {
        return ask() instanceof GapsAsk gaps ? gaps.texts().get(gaps.gaps().size()) : "";
    }

    /** In the order of this attempt, except for gaps, whose order is the text's. */
    public List<Part> parts() {
        if (ask() instanceof GapsAsk gaps) {
            return IntStream.range(0, gaps.fields())
                    .mapToObj(part -> gap(gaps, part))
                    .toList();
        }
        return draw.order(question()).stream().map(this::select).toList();
    }

    private Part gap(GapsAsk gaps, int part) {
        var label = "Gap " + (part + 1) + " of " + gaps.fields();
        return new Part(question().field(part + 1), label, gaps.texts().get(part), List.of(), value(part));
    }

    private Part select(int position) {
        return new Part(question().field(position), label(position - 1), "", choices(), value(position - 1));
    }

    private String label(int part) {
        return ask() instanceof MatchingAsk matching
                ? matching.pairs().get(part).left()
                : ((OrderingAsk) ask()).items().get(part);
    }

    private List<Option> choices() {
        var offers = ask() instanceof MatchingAsk matching ? matching.offers() : ((OrderingAsk) ask()).rightAnswer();
        var choices = new ArrayList<Option>();
        choices.add(NOTHING);
        offers.forEach(offer -> choices.add(Option.of(offer, offer)));
        return choices;
    }
}
