package openhall.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.QuizDesk;
import openhall.learning.steps.StepDesk;
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

    /** How many questions of the quiz that comes next may be answered wrongly. */
    public int mistakesAllowed() {
        var questions = draw().questions();
        var spare = BigDecimal.valueOf(draw().total()).subtract(step().quiz().pass());
        var mistakes = 0;
        while (mistakes < questions.size()
                && spare.compareTo(BigDecimal.valueOf(questions.get(mistakes).marks())) >= 0) {
            spare = spare.subtract(BigDecimal.valueOf(questions.get(mistakes++).marks()));
        }
        return mistakes;
    }

    /** Does the step that comes next, if it is no quiz; a note is kept, and signed off, where that is asked for. */
    public void work(String note, Instant at) {
        StepDesk.work(open.remove(), note, at);
    }

    /** Whether somebody else has to see that the step that comes next is done. */
    public boolean isSignedOff() {
        return StepDesk.isSignedOff(open.element());
    }

    /** Sends the task that comes next, and goes on to the one after it while this one waits. */
    public void send(String note, Instant at) {
        StepDesk.ask(open.remove(), note, at);
    }

    public boolean isQuiz() {
        return step().isQuiz();
    }

    /** Keeps the first half of the answers of the quiz that comes next, for later. */
    public void saveHalf(Instant at) {
        var half = new TreeMap<Integer, List<String>>();
        var questions = draw().questions();
        questions
                .subList(0, questions.size() / 2)
                .forEach(each -> half.put(each.position(), each.ask().rightAnswer()));
        QuizDesk.keep(open.element(), new Answers(half), at);
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

    private Draw draw() {
        return QuizDesk.open(open.element());
    }

    private Answers answers(int mistakes) {
        var given = new TreeMap<Integer, List<String>>();
        for (var question : draw().questions()) {
            var wrong = given.size() < mistakes;
            given.put(
                    question.position(),
                    wrong ? question.ask().wrongAnswer() : question.ask().rightAnswer());
        }
        return new Answers(given);
    }
}
