package openhall.learning;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import openhall.learning.outline.Choices;
import openhall.learning.outline.Outline.StepOutline;
import openhall.people.Person;

/** Somebody on a course who does its open steps one after the other, without a page. Only within a transaction. */
public final class Learner {
    private final Deque<Place> open;

    private Learner(Deque<Place> open) {
        this.open = open;
    }

    /** Starts the course, or goes on where this person left it. */
    public static Learner on(Course course, Person person, Instant at) {
        var enrolment = Enrolment.start(person, course, at);
        var done = StepDone.stepsOf(enrolment.id);
        var journey = Journey.of(enrolment, done);
        var open = new ArrayDeque<Place>();
        for (var module : journey.outline().modules()) {
            for (var step : module.steps()) {
                if (!done.contains(step.id())) {
                    open.add(new Place(journey, module, step));
                }
            }
        }
        return new Learner(open);
    }

    public boolean isThrough() {
        return open.isEmpty();
    }

    /** The step that comes next; there must be one. */
    public StepOutline next() {
        return open.element().step();
    }

    public void read(Instant at) {
        tick(Tick.read(next()), at);
    }

    /** Did the task that comes next, and wrote a note about it. */
    public void write(String note, Instant at) {
        tick(Tick.done(next(), note), at);
    }

    private void tick(Tick tick, Instant at) {
        var place = open.remove();
        Enrolment.locked(place.journey().learner().id).tick(place.module(), tick, at);
    }

    /** Keeps some answers of the quiz that comes next, for later. */
    public void save(Choices choices, Instant at) {
        QuizDesk.keep(open.element(), choices, at);
    }

    /** Hands in complete answers; after a pass the next step is another one. */
    public boolean handIn(Choices choices, Instant at) {
        var passed = QuizDesk.handIn(open.element(), choices, at).passed;
        if (passed) {
            open.remove();
        }
        return passed;
    }
}
