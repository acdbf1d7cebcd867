package openhall.learning.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import openhall.learning.Place;
import openhall.learning.outline.Answers;
import openhall.learning.outline.MatchingAsk;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as a program may see it: what the next attempt asks, without what is right. {@code attempt} is
 * the number of the one shown here, which goes back with its answers; {@code attemptsLeft} is how many are
 * left today, and null where there is no limit.
 */
public record AskedQuiz(
        BigDecimal pass,
        int total,
        boolean passed,
        int attempts,
        int attempt,
        @Nullable Long attemptsLeft,
        List<Asked> questions) {

    /**
     * {@code options} are what can be ticked or chosen, {@code fields} what each text of an answer is for, and {@code
     * saved} what was answered so far, all in the order to show them.
     */
    public record Asked(
            int position,
            String kind,
            String text,
            String detail,
            String whatToDo,
            int marks,
            List<Offered> options,
            List<String> fields,
            String unit,
            List<String> saved) {

        static Asked of(SheetQuestion shown) {
            var question = shown.question();
            return new Asked(
                    question.position(),
                    question.ask().kindText(),
                    question.text(),
                    question.detail(),
                    shown.whatToDo(),
                    question.marks(),
                    offered(shown),
                    shown.parts().stream().map(part -> label(part)).toList(),
                    shown.unit(),
                    shown.values());
        }

        /** The text with the gaps in it stands before each of them. */
        private static String label(SheetQuestion.Part part) {
            return part.before().isEmpty() ? part.label() : part.before() + "[" + part.label() + "]";
        }

        private static List<Offered> offered(SheetQuestion shown) {
            return shown.question().ask() instanceof MatchingAsk matching
                    ? matching.offers().stream()
                            .map(offer -> new Offered(offer, offer))
                            .toList()
                    : shown.options().stream().map(Offered::of).toList();
        }
    }

    public record Offered(String value, String text) {
        static Offered of(Option option) {
            return new Offered(option.value(), option.text());
        }
    }

    /** For whoever has started the course. */
    public static AskedQuiz of(Place place, Instant at) {
        var learner = place.journey().learner().id;
        var last = QuizAttempt.last(learner, place.step().id());
        if (last != null && last.passed) {
            return of(place, last, QuizDesk.allowance(place, at), questions(place, last.number, QuizAnswer.of(last)));
        }
        var saved = QuizAnswer.openOf(learner, place.step().id());
        return of(place, last, QuizDesk.allowance(place, at), questions(place, QuizAttempt.next(last), saved));
    }

    private static AskedQuiz of(Place place, @Nullable QuizAttempt last, Allowance allowance, QuizSheet sheet) {
        return new AskedQuiz(
                place.step().quiz().pass(),
                sheet.total(),
                last != null && last.passed,
                last == null ? 0 : last.number,
                sheet.number(),
                allowance.left(),
                sheet.questions().stream().map(Asked::of).toList());
    }

    private static QuizSheet questions(Place place, int attempt, Answers answers) {
        return QuizSheet.of(attempt, place.draw(attempt), answers, new Allowance(0, 0));
    }
}
