package openhall.learning.used;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Learner;
import openhall.learning.TinyCourse;
import openhall.people.Person;

/** The question about a small course of its own, and what somebody said to it. */
public final class FreshUse {
    private static final String HOW = "I locked my screen each time that I left it";

    private FreshUse() {}

    /** A course that this person completed some months ago; answers its slug. */
    public static String completedBy(UUID personId) {
        var slug = TinyCourse.fresh();
        complete(slug, personId, Instant.now().minus(Duration.ofDays(100)));
        return slug;
    }

    /** Asked about a course that this person has completed; answers the question's id. */
    public static String askedAbout(String slug, UUID personId) {
        return asked(slug, personId, Instant.now()).toString();
    }

    /** Asked, and not answered; answers the question's id. */
    public static String askedOf(UUID personId) {
        return askedAbout(completedBy(personId), personId);
    }

    /** Asked, and answered with yes; answers the question's id. */
    public static String saidBy(UUID personId) {
        var id = UUID.fromString(askedOf(personId));
        say(personId, id, yes());
        return id.toString();
    }

    static UsedAtWork.Told yes() {
        return new UsedAtWork.Told(Use.YES, HOW, null, "");
    }

    static UsedAtWork.Told notYet(Hindrance hindrance) {
        return new UsedAtWork.Told(Use.NOT_YET, "", hindrance, hindrance == Hindrance.OTHER ? "Something" : "");
    }

    static boolean say(UUID personId, UUID id, UsedAtWork.Told told) {
        return In.tx(() -> UsedAtWork.of(personId, id).answer(told, Instant.now()));
    }

    /** Everything of the round that this person is in. */
    static void complete(String slug, UUID personId, Instant at) {
        In.tx(() -> {
            Person person = Objects.requireNonNull(Person.findById(personId));
            var learner = Learner.on(course(slug), person, at);
            while (!learner.isThrough()) {
                next(learner, at);
            }
        });
    }

    private static void next(Learner learner, Instant at) {
        if (learner.isQuiz()) {
            learner.handIn(0, at);
        } else {
            learner.work("Done", at);
        }
    }

    static UUID asked(String slug, UUID personId, Instant at) {
        return In.tx(() -> UsedAtWork.ask(enrolment(slug, personId).id, at).id);
    }

    /** Only within a transaction. */
    static Enrolment enrolment(String slug, UUID personId) {
        Person person = Objects.requireNonNull(Person.findById(personId));
        return Enrolment.of(person).stream()
                .filter(each -> each.course.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Course course(String slug) {
        return TinyCourse.course(slug);
    }
}
