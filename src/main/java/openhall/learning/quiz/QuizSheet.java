package openhall.learning.quiz;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.outline.Answers;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Draw;
import openhall.web.Markdown;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The questions of a quiz as fields of a form, with what was chosen so far. */
record QuizSheet(Draw draw, List<SheetQuestion> questions) {

    static QuizSheet of(Draw draw, Answers answers) {
        var questions = draw.questions();
        return new QuizSheet(
                draw,
                IntStream.range(0, questions.size())
                        .mapToObj(index -> SheetQuestion.of(draw, index, answers))
                        .toList());
    }

    /** How many marks are needed. */
    public String pass() {
        return draw.step().quiz().pass().stripTrailingZeros().toPlainString();
    }

    public int total() {
        return draw.total();
    }

    record SheetQuestion(
            String field, String legend, String detail, boolean multiple, List<Option> options, List<String> values) {

        private static SheetQuestion of(Draw draw, int index, Answers answers) {
            var question = draw.questions().get(index);
            var ask = (ChoiceAsk) question.ask();
            var options = draw.order(question).stream()
                    .map(position -> Option.of(
                            String.valueOf(position),
                            ask.options().get(position - 1).text()))
                    .toList();
            return new SheetQuestion(
                    question.field(),
                    (index + 1) + ". " + question.text(),
                    question.detail(),
                    ask.isMultiple(),
                    options,
                    answers.of(question));
        }

        /** What stands below the question: the author's words, or that several answers may be right. */
        public @Nullable RawString hint() {
            if (!detail.isEmpty()) {
                return Markdown.markdown(detail);
            }
            return multiple ? new RawString("Choose all that apply") : null;
        }

        /** Radios take one value, or the empty text. */
        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }
}
