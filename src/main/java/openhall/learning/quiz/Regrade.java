package openhall.learning.quiz;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.learning.CourseVersion;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.outline.Answers;
import openhall.learning.versions.Difference.Remarked;

/**
 * Marks attempts again when an answer key was wrong. Nobody loses marks or a pass; who has a pass now has done the step.
 * Only within a transaction, while the attempts still hang on the steps of the version before: a process that dies in the
 * middle leaves everything as it was, and whoever publishes again begins again.
 */
public final class Regrade {
    /** So many learners at once, each in a few statements for all of them; what was read is then let go. */
    static final int PAGE = 500;

    private static final UUID FIRST = new UUID(0, 0);

    /** The version with the mended key, what its author says was mended, and when it counts from. */
    public record Cause(CourseVersion version, String why, Instant at) {}

    private final Remarked quiz;
    private final Cause cause;

    private Regrade(Remarked quiz, Cause cause) {
        this.quiz = quiz;
        this.cause = cause;
    }

    /** Everybody's attempts. What the session holds is stored and let go on the way. */
    public static void ofAll(Remarked quiz, Cause cause) {
        var regrade = new Regrade(quiz, cause);
        for (var page = regrade.learners(FIRST); !page.isEmpty(); page = regrade.learners(page.get(page.size() - 1))) {
            regrade.markAgain(page);
            QuizAttempt.letGo();
        }
    }

    /** The attempts of one learner, who is held. */
    public static void of(Remarked quiz, UUID learner, Cause cause) {
        new Regrade(quiz, cause).markAgain(List.of(learner));
    }

    private List<UUID> learners(UUID after) {
        return QuizAttempt.learnersAt(quiz.before().id(), after, PAGE);
    }

    private void markAgain(Collection<UUID> learners) {
        var changed = changed(learners);
        if (changed.isEmpty()) {
            return;
        }
        QuizRegrade.record(changed, cause);
        QuizAttempt.takeOver(changed);
        var better = changed.stream().filter(QuizRegrade.Marked::counted).toList();
        LearnerEvent.recordRegrades(
                better.stream().map(QuizRegrade.Marked::line).toList(),
                quiz.before().id(),
                cause.at());
        QuizAttempt.byIds(better.stream()
                        .filter(QuizRegrade.Marked::passes)
                        .map(QuizRegrade.Marked::attempt)
                        .toList())
                .forEach(this::tick);
        tell(better.stream().map(QuizRegrade.Marked::learner).collect(toSet()));
    }

    /** The attempts that come to something else; of one learner's the latest that is enough is the one that passes. */
    private List<QuizRegrade.Marked> changed(Collection<UUID> learners) {
        var answers = QuizAnswer.handedIn(quiz.before().id(), learners);
        var attempts = QuizAttempt.handedIn(quiz.before().id(), learners);
        var through = attempts.stream()
                .filter(HandedIn::passed)
                .map(HandedIn::learner)
                .collect(toCollection(HashSet::new));
        var changed = new ArrayList<QuizRegrade.Marked>();
        for (var attempt : attempts) {
            var marked = marked(attempt, answers.getOrDefault(attempt.id(), Answers.none()), through);
            if (marked.differs()) {
                changed.add(marked);
            }
        }
        return changed;
    }

    private QuizRegrade.Marked marked(HandedIn attempt, Answers answers, Set<UUID> through) {
        var again = attempt.again(quiz, answers);
        var passes = attempt.isEnough(again) && through.add(attempt.learner());
        return QuizRegrade.Marked.of(attempt, again, passes);
    }

    private void tick(QuizAttempt attempt) {
        var enrolment = Enrolment.locked(attempt.enrolment.id);
        var place = Place.of(enrolment, quiz.module(), quiz.before().position());
        enrolment.tick(place.module(), Tick.passed(quiz.after(), attempt), cause.at());
    }

    private void tell(Set<UUID> learners) {
        if (learners.isEmpty()) {
            return;
        }
        var title = "You have a better result in \"" + quiz.after().title() + "\"";
        var text = """
                Something in this quiz was mended. We marked yours again, and your result is better than before.

                What was mended: %s

                See your courses: %s
                """.formatted(cause.why(), BaseUrl.of("/learn"));
        var key = "regraded/" + quiz.after().id();
        Notice.tellAll(
                Enrolment.peopleOf(learners),
                new News(NoticeKind.COURSE_CHANGED, key, title, text, "/learn"),
                cause.at());
    }
}
