package openhall.learning;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openhall.learning.outline.Choices;
import openhall.learning.outline.Outline.OptionOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.QuizDesk;
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

    public boolean isReading() {
        return step().isReading();
    }

    public boolean isTask() {
        return step().isTask();
    }

    /** How many answers of the quiz that comes next may be wrong. */
    public int mistakesAllowed() {
        return step().questions().size() - step().pass();
    }

    public void read(Instant at) {
        tick(Tick.read(step()), at);
    }

    /** Did the task that comes next, and wrote a note about it. */
    public void write(String note, Instant at) {
        tick(Tick.done(step(), note), at);
    }

    /** Keeps the first half of the answers of the quiz that comes next, for later. */
    public void saveHalf(Instant at) {
        var all = new TreeMap<>(answers(0).chosen());
        var half = all.headMap(step().questions().size() / 2, true);
        QuizDesk.keep(open.element(), new Choices(half), at);
    }

    /** Hands in complete answers, so many of them wrong; after a pass the next step is another one. */
    public void handIn(int mistakes, Instant at) {
        if (QuizDesk.handIn(open.element(), answers(mistakes), at).passed) {
            open.remove();
        }
    }

    private StepOutline step() {
        return open.element().step();
    }

    private void tick(Tick tick, Instant at) {
        var place = open.remove();
        Enrolment.locked(place.journey().learner().id).tick(place.module(), tick, at);
    }

    private Choices answers(int mistakes) {
        Map<Integer, Set<Integer>> chosen = new TreeMap<>();
        for (var question : step().questions()) {
            var number = question.position();
            chosen.put(number, number <= mistakes ? oneWrong(question) : question.rightPositions());
        }
        return new Choices(chosen);
    }

    private static Set<Integer> oneWrong(QuestionOutline question) {
        return question.options().stream()
                .filter(option -> !option.right())
                .map(OptionOutline::position)
                .limit(1)
                .collect(Collectors.toSet());
    }
}
