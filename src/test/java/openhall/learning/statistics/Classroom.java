package openhall.learning.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Learner;
import openhall.learning.Place;
import openhall.learning.TinyCourse;
import openhall.learning.outline.Answers;
import openhall.learning.quiz.QuizDesk;
import openhall.people.Newcomer;
import openhall.people.Person;

/** People whom no other test knows, on a small course of their own: two modules of a reading, a task and a quiz. */
record Classroom(String slug, UUID version) {
    static final Instant BEGUN = Instant.parse("2026-09-01T10:00:00Z");

    static Classroom open() {
        var slug = TinyCourse.fresh();
        return new Classroom(slug, In.tx(() -> Course.bySlug(slug).version().id));
    }

    static UUID somebody() {
        return In.tx(() -> Person.resident("Rosa Newcomer", Newcomer.address(), BEGUN).id);
    }

    /** Somebody new who does so many steps, of six, one a day, with all answers right. */
    UUID study(int steps) {
        var person = somebody();
        In.tx(() -> {
            var learner = Learner.on(Course.bySlug(slug), Person.findById(person), BEGUN);
            for (var step = 1; step <= steps; step++) {
                next(learner, BEGUN.plus(Duration.ofDays(step)));
            }
        });
        return person;
    }

    private static void next(Learner learner, Instant at) {
        if (!learner.isQuiz()) {
            learner.work("Done", at);
        } else {
            learner.handIn(0, at);
        }
    }

    /** Hands in the quiz of the first module, once more. */
    void handIn(UUID person, List<String> first, List<String> second) {
        In.tx(() -> {
            Enrolment.start(Person.findById(person), Course.bySlug(slug), BEGUN);
            var place = Place.of(new Place.Address(slug, "first", 3), person);
            var answers = new TreeMap<Integer, List<String>>();
            answers.put(1, first);
            answers.put(2, second);
            QuizDesk.handIn(place, new Answers(answers), BEGUN);
        });
    }

    UUID quiz() {
        return In.tx(
                () -> Course.bySlug(slug).version().outline().quizzes().get(0).id());
    }

    String path() {
        return "/authoring/" + slug + "/statistics";
    }
}
