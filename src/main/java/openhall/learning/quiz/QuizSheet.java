package openhall.learning.quiz;

import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;

/** The questions of the attempt of this number as fields of a form, with what was answered so far. */
record QuizSheet(int number, Draw draw, List<SheetQuestion> questions, Allowance allowance) {

    static QuizSheet of(int number, Draw draw, Answers answers, Allowance allowance) {
        var questions = IntStream.range(0, draw.questions().size())
                .mapToObj(index -> SheetQuestion.of(draw, index, answers))
                .toList();
        return new QuizSheet(number, draw, questions, allowance);
    }

    /** How many marks are needed. */
    public String pass() {
        return draw.step().quiz().pass().stripTrailingZeros().toPlainString();
    }

    public int total() {
        return draw.total();
    }
}
