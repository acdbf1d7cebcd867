package openhall.learning;

import jakarta.ws.rs.NotFoundException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.StepOutline;
import org.jspecify.annotations.Nullable;

/** A step of a course, and who stands there. */
public record Place(Journey journey, ModuleOutline module, StepOutline step) {

    /** The address of a step: the slugs of its course and module, and its number, which counts from 1. */
    public record Address(String course, String module, int position) {}

    public static Place of(Address address, @Nullable UUID personId) {
        var journey = Journey.of(address.course(), personId);
        var module = journey.outline().module(address.module());
        var step = module == null ? null : module.step(address.position());
        if (module == null || step == null) {
            throw new NotFoundException();
        }
        return new Place(journey, module, step);
    }

    /** The same step in the version on which its learner is now: they may have been moved since the page was opened. */
    public Place now(Enrolment locked) {
        if (journey.version().id.equals(locked.version.id)) {
            return this;
        }
        var moved = Journey.of(locked, StepDone.stepsOf(locked.id));
        var there = moved.outline().counterpart(module);
        return new Place(moved, there, there.counterpart(step));
    }

    /** The same step as another version has it; only where the two fit. */
    public Place in(CourseVersion other) {
        var there = other.outline().counterpart(module);
        return new Place(journey, there, there.counterpart(step));
    }

    /** A step of the version that somebody is on. */
    public static Place of(Enrolment enrolment, String module, int position) {
        var journey = Journey.of(enrolment, Set.of());
        var found = Objects.requireNonNull(journey.outline().module(module));
        return new Place(journey, found, Objects.requireNonNull(found.step(position)));
    }

    /** A step to look at, or a refusal. */
    public Place opened() {
        if (closed()) {
            throw new NotEnrolled();
        }
        return this;
    }

    /** A quiz to hand in, or nothing is there. */
    public Place quiz() {
        if (!step.isQuiz()) {
            throw new NotFoundException();
        }
        return this;
    }

    /** What an attempt at this quiz asks; the first one is 1. */
    public Draw draw(int attempt) {
        var who = journey.learner().id + "/" + module.slug() + "/" + step.position();
        return Draw.of(step, who, attempt);
    }

    public String path() {
        return journey.path() + "/" + module.slug() + "/" + step.position();
    }

    public String donePath() {
        return path() + "/done";
    }

    public String answersPath() {
        return path() + "/answers";
    }

    public String nextPath() {
        return journey.pathAfter(step);
    }

    public boolean done() {
        return journey.done().contains(step.id());
    }

    /** Readings are open to all staff; doing something, or answering, needs a start. */
    public boolean closed() {
        return !journey.started() && !step.isReading();
    }

    /** 2 of 3, the step's place in its module. */
    public String number() {
        return step.position() + " of " + module.steps().size();
    }
}
