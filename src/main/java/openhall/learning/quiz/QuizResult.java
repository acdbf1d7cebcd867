package openhall.learning.quiz;

import java.time.Instant;
import java.util.List;
import openhall.learning.Place;
import openhall.learning.outline.Marking;
import org.jspecify.annotations.Nullable;

/** An attempt as its learner may see it, with the newest of the others; what is right is told once one of them passed. */
record QuizResult(
        Place place,
        QuizAttempt attempt,
        Marking marking,
        boolean passed,
        List<QuizAttempt> attempts,
        List<QuizRegrade> regrades,
        Allowance allowance) {

    /** The attempt of that number, or without one the attempt that stands; null when there is none. */
    static @Nullable QuizResult of(Place place, @Nullable Integer number, Instant at) {
        var learner = place.journey().learner().id;
        var newest = newest(place);
        var standing = newest.size() < QuizAttempt.SHOWN
                ? standing(newest)
                : QuizAttempt.last(learner, place.step().id());
        var asked = number == null
                ? standing
                : QuizAttempt.numbered(learner, place.step().id(), number);
        return standing == null || asked == null ? null : of(place, asked, new Standing(standing.passed, newest), at);
    }

    /** The attempt that passed. */
    static QuizResult ofPass(Place place, QuizAttempt attempt, Instant at) {
        return of(place, attempt, new Standing(true, newest(place)), at);
    }

    private record Standing(boolean passed, List<QuizAttempt> newest) {}

    private static QuizResult of(Place place, QuizAttempt attempt, Standing standing, Instant at) {
        var regrades = QuizRegrade.of(List.of(attempt.id));
        var key = QuizRegrade.key(place, regrades);
        return new QuizResult(
                place,
                attempt,
                Marking.of(key.draw(attempt.number), QuizAnswer.of(attempt)),
                standing.passed(),
                standing.newest(),
                regrades,
                QuizDesk.allowance(place, at));
    }

    private static List<QuizAttempt> newest(Place place) {
        var learner = place.journey().learner().id;
        return QuizAttempt.before(learner, place.step().id(), Integer.MAX_VALUE);
    }

    /** What {@link QuizAttempt#last} finds, when these are all there are. */
    private static @Nullable QuizAttempt standing(List<QuizAttempt> all) {
        var passed = all.stream().filter(attempt -> attempt.passed).findFirst();
        return passed.or(() -> all.stream().findFirst()).orElse(null);
    }

    public boolean hasOthers() {
        return attempts.size() > 1;
    }

    public String pathOf(QuizAttempt other) {
        return place.answersPath() + "?attempt=" + other.number;
    }
}
