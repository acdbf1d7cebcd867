package openhall.learning.quiz;

import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.web.Formats;

/** The questions of a quiz as fields of a form, with what was answered so far. */
record QuizSheet(Draw draw, List<SheetQuestion> questions, Allowance allowance) {

    static QuizSheet of(Draw draw, Answers answers, Allowance allowance) {
        var questions = IntStream.range(0, draw.questions().size())
                .mapToObj(index -> SheetQuestion.of(draw, index, answers))
                .toList();
        return new QuizSheet(draw, questions, allowance);
    }

    /** How many marks are needed. */
    public String pass() {
        return draw.step().quiz().pass().stripTrailingZeros().toPlainString();
    }

    /** How often it can be tried. */
    public String tries() {
        var most = draw.step().quiz().attemptsADay();
        return most == 0
                ? "You can try again as often as you want."
                : "You can try " + Formats.times(most, "time", "times") + " a day.";
    }

    public int total() {
        return draw.total();
    }
}
