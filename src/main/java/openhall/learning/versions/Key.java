package openhall.learning.versions;

import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.GapsAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.NumberAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.TextAsk;

/** What the same answer is judged by: two questions with equal keys give it the same marks. */
record Key(int marks, boolean partMarks, List<String> right) {

    static Key of(QuestionOutline question) {
        return new Key(question.marks(), question.partMarks(), right(question.ask()));
    }

    /** In an ordering the author's order is right, whatever the items are called. */
    private static List<String> right(Ask ask) {
        if (ask instanceof ChoiceAsk || ask instanceof MatchingAsk) {
            return ask.rightAnswer();
        }
        if (ask instanceof GapsAsk gaps) {
            return gaps.gaps().stream().map(forms -> String.join("|", forms)).toList();
        }
        if (ask instanceof NumberAsk number) {
            return List.of(Written.plain(number.answer()), Written.plain(number.tolerance()), number.unit());
        }
        return ask instanceof TextAsk text ? text.accepted() : List.of();
    }

    /** Whether an attempt at one of two quizzes that fit could earn other marks, or pass, at the other. */
    static boolean differs(StepOutline before, StepOutline after) {
        if (!before.isQuiz()
                || !after.isQuiz()
                || before.questions().size() != after.questions().size()) {
            return false;
        }
        return before.quiz().pass().compareTo(after.quiz().pass()) != 0
                || IntStream.range(0, before.questions().size())
                        .anyMatch(index -> !of(before.questions().get(index))
                                .equals(of(after.questions().get(index))));
    }
}
