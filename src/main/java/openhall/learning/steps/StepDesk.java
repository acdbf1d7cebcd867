package openhall.learning.steps;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepContent.SignOff;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Where steps are done, all but quizzes. Only within a transaction: the enrolment is locked until its end. */
public final class StepDesk {
    private StepDesk() {}

    /** Whether the step is done now; if not, what the learner is told. */
    public record Outcome(boolean done, @Nullable String words) {
        static final Outcome DONE = new Outcome(true, null);
    }

    /** Does what the form says, once; what was sent before stays. */
    public static Outcome act(Place opened, WorkForm form, Instant at) {
        if (isSignedOff(opened)) {
            return send(opened, form, at);
        }
        var enrolment = Enrolment.locked(opened.journey().learner().id);
        var place = opened.now(enrolment);
        return switch (place.step().kind()) {
            case CHECKLIST -> tick(enrolment, place, form, at);
            case SCENARIO -> choose(enrolment, place, form, at);
            case REFLECTION -> {
                enrolment.tick(place.module(), Tick.reflected(place.step(), Forms.text(form.note())), at);
                enrolment.rewrite(place.step().id(), Forms.text(form.note()));
                yield Outcome.DONE;
            }
            case TASK -> done(enrolment, place, Tick.done(place.step(), Forms.text(form.note())), at);
            default -> done(enrolment, place, Tick.seen(place.step()), at);
        };
    }

    /** Does a step rightly, whatever it is but a quiz; a task that is to be signed off is, by whoever is asked. */
    public static void work(Place place, String note, Instant at) {
        switch (place.step().kind()) {
            case SCENARIO ->
                StoryWay.toGoodEnding((Scenario) place.step().content())
                        .forEach(choice -> act(place, form(note, List.of(), choice), at));
            case CHECKLIST -> {
                var items =
                        ((StepContent.Checklist) place.step().content()).items().size();
                var all = IntStream.rangeClosed(1, items)
                        .mapToObj(String::valueOf)
                        .toList();
                act(place, form(note, all, 0), at);
            }
            default -> act(place, form(note, List.of(), 0), at);
        }
        if (isSignedOff(place)) {
            TaskDesk.signOff(place, at);
        }
    }

    /** Whether somebody else has to see that this step is done. */
    public static boolean isSignedOff(Place place) {
        return TaskDesk.signOff(place) != SignOff.NOBODY;
    }

    /** Sends a task, and leaves it with whoever is asked. */
    public static void ask(Place place, String note, Instant at) {
        send(place, form(note, List.of(), 0), at);
    }

    private static WorkForm form(String note, List<String> ticks, int choice) {
        return new WorkForm(note, null, ticks, String.valueOf(choice), null, null);
    }

    private static Outcome done(Enrolment enrolment, Place place, Tick tick, Instant at) {
        enrolment.tick(place.module(), tick, at);
        return Outcome.DONE;
    }

    private static Outcome send(Place place, WorkForm form, Instant at) {
        var evidence = form.hasEvidence() ? Forms.text(form.evidence()) : null;
        TaskDesk.send(place, new TaskReport.Report(Forms.text(form.note()), evidence), at);
        var asked = TaskDesk.asked(place, place.journey().learner().person);
        var whom = asked == SignOff.MANAGER ? "your manager" : "the digital champions";
        return new Outcome(false, "Sent to " + whom + ". The step is done when they sign it off");
    }

    private static Outcome tick(Enrolment enrolment, Place place, WorkForm form, Instant at) {
        var items = ((StepContent.Checklist) place.step().content()).items().size();
        var ticks = form.ticks();
        ChecklistState.save(enrolment, place.step().id(), ticks, at);
        enrolment.beActive(at);
        if (ticks.size() < items) {
            return new Outcome(false, "Saved: " + ticks.size() + " of " + items + " done");
        }
        return done(enrolment, place, Tick.ticked(place.step(), items), at);
    }

    private static Outcome choose(Enrolment enrolment, Place place, WorkForm form, Instant at) {
        var story = Story.of(place.step(), enrolment.id);
        if (form.isLate(story.taken().size())) {
            return new Outcome(false, null);
        }
        enrolment.beActive(at);
        if (form.isTurning()) {
            var from = form.isAgain() ? 1 : Math.max(1, story.taken().size());
            ScenarioChoice.forgetFrom(enrolment, place.step().id(), from);
            return new Outcome(false, null);
        }
        if (form.fits(story.scene())) {
            var number = story.taken().size() + 1;
            var move = new ScenarioChoice.Move(number, story.scene().name(), form.chosen());
            ScenarioChoice.forgetFrom(enrolment, place.step().id(), number);
            ScenarioChoice.make(enrolment, place.step().id(), move, at);
            story = Story.of(place.step(), enrolment.id);
            if (story.isEnded()) {
                LearnerEvent.record(
                        enrolment, LearnerEvent.Kind.STORY_ENDED, place.step().id(), at, story.run());
            }
        }
        if (story.isGood()) {
            enrolment.tick(
                    place.module(), Tick.decided(place.step(), story.taken().size()), at);
        }
        return new Outcome(false, null);
    }
}
