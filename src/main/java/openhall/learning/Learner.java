package openhall.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import openhall.learning.help.Stuck;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.QuizDesk;
import openhall.learning.statistics.ConfidenceView;
import openhall.learning.steps.StepDesk;
import openhall.people.Person;

/** Somebody on a course who does its open steps one after the other, without a page. Only within a transaction. */
public final class Learner {
    private final UUID enrolment;
    private final Deque<Place> open;

    private Learner(UUID enrolment, Deque<Place> open) {
        this.enrolment = enrolment;
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
        return new Learner(enrolment.id, open);
    }

    public boolean isThrough() {
        return open.isEmpty();
    }

    /** Says how sure they are, where that is asked: before they have learnt anything, or when they are through. */
    public void say(int sure, Instant at) {
        ConfidenceView.say(Enrolment.locked(enrolment), sure, at);
    }

    /** Asks for help with the step that comes next. */
    public HelpAsked ask(HelpAsked.Words words, Instant at) {
        return Stuck.ask(Enrolment.locked(enrolment), open.element(), words, at);
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
        var draw = draw();
        var wrong = draw.questions().subList(0, mistakes);
        if (QuizDesk.handIn(open.element(), answers(draw, wrong), at).made().passed) {
            open.remove();
        }
    }

    /** Passes, with so many questions wrong from this one on, or as many as the pass mark leaves. */
    public void pass(int mistakes, int from, Instant at) {
        var draw = draw();
        var answers = answers(draw, spared(draw, from, mistakes));
        QuizDesk.handIn(open.remove(), answers, at);
    }

    /** Hands in and does not pass: one question more is wrong, from this one on, than the pass mark leaves. */
    public void fail(int from, Instant at) {
        var draw = draw();
        var wrong = spared(draw, from, draw.questions().size());
        rotated(draw, from).stream()
                .filter(question -> !wrong.contains(question))
                .findFirst()
                .ifPresent(wrong::add);
        QuizDesk.handIn(open.element(), answers(draw, wrong), at);
    }

    private List<QuestionOutline> spared(Draw draw, int from, int most) {
        var spare = BigDecimal.valueOf(draw.total()).subtract(step().quiz().pass());
        var wrong = new ArrayList<QuestionOutline>();
        for (var question : rotated(draw, from)) {
            var marks = BigDecimal.valueOf(question.marks());
            if (wrong.size() < most && spare.compareTo(marks) >= 0) {
                wrong.add(question);
                spare = spare.subtract(marks);
            }
        }
        return wrong;
    }

    private static List<QuestionOutline> rotated(Draw draw, int from) {
        var questions = new ArrayList<>(draw.questions());
        Collections.rotate(questions, -from);
        return questions;
    }

    private StepOutline step() {
        return open.element().step();
    }

    private Draw draw() {
        return QuizDesk.open(open.element());
    }

    private static Answers answers(Draw draw, List<QuestionOutline> wrong) {
        var given = new TreeMap<Integer, List<String>>();
        for (var question : draw.questions()) {
            var ask = question.ask();
            given.put(question.position(), wrong.contains(question) ? ask.wrongAnswer() : ask.rightAnswer());
        }
        return new Answers(given);
    }
}
