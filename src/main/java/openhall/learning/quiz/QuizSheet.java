package openhall.learning.quiz;

import io.quarkus.qute.RawString;
import java.util.List;
import openhall.learning.outline.Choices;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.web.Markdown;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** The questions of a quiz as fields of a form, with what was chosen so far. */
record QuizSheet(List<SheetQuestion> questions) {

    static QuizSheet of(StepOutline quiz, Choices choices) {
        return new QuizSheet(quiz.questions().stream()
                .map(question -> SheetQuestion.of(question, choices))
                .toList());
    }

    record SheetQuestion(
            String field, String legend, String detail, boolean multiple, List<Option> options, List<String> values) {

        private static SheetQuestion of(QuestionOutline question, Choices choices) {
            var options = question.options().stream()
                    .map(option -> Option.of(String.valueOf(option.position()), option.text()))
                    .toList();
            var values = choices.of(question).stream().map(String::valueOf).toList();
            return new SheetQuestion(
                    question.field(),
                    question.position() + ". " + question.text(),
                    question.detail(),
                    question.multiple(),
                    options,
                    values);
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
