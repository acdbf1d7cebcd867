package openhall.learning.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Marking;
import openhall.learning.versions.Difference.Remarked;
import openhall.people.Person;
import org.hibernate.Hibernate;

/**
 * Marks attempts again when an answer key was wrong. Nobody loses marks or a pass; who has a pass now has done the step.
 * Only within a transaction, while the attempts still hang on the steps of the version before.
 */
public final class Regrade {

    /** What an attempt would have come to with the mended key. */
    record Result(BigDecimal score, boolean passed, String why) {}

    private final Remarked quiz;
    private final String why;
    private final Instant at;

    private Regrade(Remarked quiz, String why, Instant at) {
        this.quiz = quiz;
        this.why = why;
        this.at = at;
    }

    public static void of(Remarked quiz, String why, Instant at) {
        new Regrade(quiz, why, at).all();
    }

    private void all() {
        var answers = QuizAnswer.handedInAt(Set.of(quiz.before().id()));
        var better = new LinkedHashSet<Person>();
        for (var attempt : QuizAttempt.inOrderAt(quiz.before().id())) {
            if (markAgain(attempt, answers)) {
                better.add((Person) Hibernate.unproxy(attempt.enrolment.person));
            }
        }
        tell(List.copyOf(better));
    }

    /** Whether the learner has more marks now, or passes with those they had. */
    private boolean markAgain(QuizAttempt attempt, Map<UUID, Answers> answers) {
        var who =
                attempt.enrolment.id + "/" + quiz.module() + "/" + quiz.before().position();
        var marking = Marking.of(
                Draw.of(quiz.after(), who, attempt.number), answers.getOrDefault(attempt.id, Answers.none()));
        var same = marking.score().compareTo(attempt.score) == 0;
        if (same && (attempt.passed || !marking.passed())) {
            return false;
        }
        var regrade = QuizRegrade.record(attempt, new Result(marking.score(), marking.passed(), why), at);
        if (regrade.counted) {
            count(attempt, marking);
        }
        return regrade.counted;
    }

    private void count(QuizAttempt attempt, Marking marking) {
        var enrolment = Enrolment.locked(attempt.enrolment.id);
        var passes = marking.passed() && !QuizAttempt.isPassed(enrolment.id, attempt.step.id);
        attempt.takeOver(marking, passes);
        LearnerEvent.record(
                enrolment,
                LearnerEvent.Kind.QUIZ_REGRADED,
                attempt.step.id,
                at,
                attempt.words() + " after marking again");
        if (passes) {
            var place = Place.of(enrolment, quiz.module(), quiz.before().position());
            enrolment.tick(place.module(), Tick.passed(place.step(), attempt), at);
        }
    }

    private void tell(List<Person> better) {
        if (better.isEmpty()) {
            return;
        }
        var title = "Your answers in \"" + quiz.after().title() + "\" count for more";
        var text = """
                This quiz was mended. We marked your answers again. You have more marks now, or enough to pass.

                What was mended: %s

                See your courses: %s
                """.formatted(why, BaseUrl.of("/learn"));
        var key = "regraded/" + quiz.after().id();
        Notice.tellAll(better, new News(NoticeKind.COURSE_CHANGED, key, title, text, "/learn"), at);
    }
}
