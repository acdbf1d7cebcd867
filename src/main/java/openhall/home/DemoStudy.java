package openhall.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import openhall.learning.Course;
import openhall.learning.Learner;

/** How people of the demonstration take a course: some slip in the quizzes, and most say how sure they are. */
class DemoStudy {
    private static final List<String> NOTES = List.of(
            "I did this on Tuesday before we opened. Two things surprised me, and both are on our board now.",
            "Done with a colleague. We did not agree about one thing at first, so we asked our manager.",
            "It took longer than I thought, about 20 minutes. The hardest part was to find who to ask.",
            "I did it for our own team. One thing was out of date, and I have asked for it to be changed.",
            "Done. I will show it at our next team meeting, because nobody else knew where to look.",
            "I work from a van, so I did it on the phone with our planner. It works that way too.");

    /** Where people slip: some questions are harder than others, and the third is the hardest. */
    private static final int[] SLIPS = {2, 0, 2, 1, 3, 2, 4};

    private final DemoStage stage;
    private final Random moods = new Random(10);
    private int stops;
    private int quizzes;

    DemoStudy(DemoStage stage) {
        this.stage = stage;
    }

    void take(String address, String slug, DemoPace pace, int most) {
        var course = Course.bySlug(slug);
        if (course == null) {
            return;
        }
        var steps = Math.min(most, course.version().stepsTotal);
        var learner = Learner.on(course, DemoCrowd.at(address), pace.at(0, steps));
        if (!learner.isThrough()) {
            walk(learner, pace, steps);
        }
        DemoCrowd.forget();
    }

    private void walk(Learner learner, DemoPace pace, int steps) {
        say(learner, 2, pace.at(0, steps));
        for (var step = 1; step <= steps && !learner.isThrough(); step++) {
            doNext(learner, pace.at(step, steps));
        }
        if (learner.isThrough()) {
            say(learner, 6, pace.at(steps, steps).plus(Duration.ofMinutes(14)));
        } else if (learner.isQuiz()) {
            stopAtQuiz(learner, pace.at(steps + 1, steps));
        }
    }

    /** All that comes before the task that somebody else signs off, and that task; false where there is none. */
    boolean upToTask(Course course, String address, DemoPace pace) {
        var steps = course.version().stepsTotal;
        var learner = Learner.on(course, DemoCrowd.at(address), pace.at(0, steps));
        var step = 1;
        while (!learner.isThrough() && !learner.isSignedOff()) {
            doNext(learner, pace.at(step++, steps));
        }
        var sends = !learner.isThrough();
        if (sends) {
            learner.send(note(), pace.at(step, steps));
        }
        DemoCrowd.forget();
        return sends;
    }

    private void doNext(Learner learner, Instant at) {
        if (learner.isQuiz()) {
            pass(learner, at);
        } else {
            learner.work(note(), at);
        }
    }

    private String note() {
        return NOTES.get(stage.random().nextInt(NOTES.size()));
    }

    /** One in six does not pass at the first attempt. */
    private void pass(Learner learner, Instant at) {
        var slip = SLIPS[quizzes++ % SLIPS.length];
        if (stage.random().nextInt(6) == 0) {
            learner.fail(slip, at);
        }
        learner.pass(stage.random().nextInt(3), slip, at.plus(Duration.ofMinutes(12)));
    }

    /** In turn, people have saved half of their answers, or have tried and not passed. */
    private void stopAtQuiz(Learner learner, Instant at) {
        if (stops++ % 2 == 0) {
            learner.saveHalf(at);
        } else {
            learner.fail(stops % 5, at);
        }
    }

    /** Four in five answer, somewhere in the four numbers from this one on. */
    private void say(Learner learner, int least, Instant at) {
        var sure = least + moods.nextInt(4);
        if (moods.nextInt(5) > 0) {
            learner.say(sure, at);
        }
    }
}
