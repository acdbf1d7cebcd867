package openhall.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.learning.LearnerEvent.Kind;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.StepOutline;
import org.jspecify.annotations.Nullable;

/**
 * Why an enrolment stands where it stands: for the course, each module and each step the rule that counts, and the events
 * it rests on. It holds no notes and no answers.
 */
public record Why(Reason course, List<ModuleWhy> modules, List<Round> earlier) {

    /** {@code at} is when everything was done; null while something is open. */
    public record Reason(
            String rule, int done, int total, @Nullable Instant at, List<Happened> events) {

        /** Whole percent, rounded down: 100 only when everything is done. */
        public int percent() {
            return total == 0 ? 0 : 100 * done / total;
        }
    }

    public record ModuleWhy(ModuleOutline module, Reason reason, List<StepWhy> steps) {}

    public record StepWhy(
            StepOutline step, String rule, @Nullable Instant doneAt, List<Happened> events) {}

    /** {@code detail} is written to the learner, and empty for anybody else. */
    public record Happened(Instant at, String what, String detail) {}

    /** A time before this one that the person took the course. */
    public record Round(
            int number,
            int version,
            Instant startedAt,
            @Nullable Instant completedAt,
            @Nullable String certificate) {

        private static Round of(Enrolment enrolment) {
            return new Round(
                    enrolment.round,
                    enrolment.version.number,
                    enrolment.startedAt,
                    enrolment.completedAt,
                    enrolment.certificate);
        }
    }

    /** For whoever else may see it, as a manager; null when there is no such enrolment. */
    public static @Nullable Why of(UUID enrolmentId) {
        var enrolment = Enrolment.whole(enrolmentId);
        if (enrolment == null) {
            return null;
        }
        return of(new Stored(enrolment, StepDone.of(enrolmentId), ModuleProgress.of(enrolmentId)), false);
    }

    /** What is stored of an enrolment. */
    public record Stored(Enrolment enrolment, List<StepDone> steps, List<ModuleProgress> modules) {}

    /** {@code own} says whether the learner looks at it themselves. */
    public static Why of(Stored stored, boolean own) {
        var events = LearnerEvent.of(stored.enrolment().id);
        var earlier = stored.enrolment().earlierRounds().stream().map(Round::of).toList();
        return new Reading(stored, events, own).why(earlier);
    }

    /** Puts each event to the step it is about: in whichever version it happened, by module and position. */
    private static final class Reading {
        private final Stored stored;
        private final List<LearnerEvent> events;
        private final boolean own;
        private final Map<UUID, StepDone> done;
        private final Map<String, List<LearnerEvent>> byStep;

        private Reading(Stored stored, List<LearnerEvent> events, boolean own) {
            this.stored = stored;
            this.events = events;
            this.own = own;
            done = stored.steps().stream().collect(toMap(each -> each.step.id, Function.identity()));
            byStep = events.stream().filter(event -> event.step != null).collect(groupingBy(Reading::place));
        }

        private static String place(LearnerEvent event) {
            var step = event.step;
            return step == null ? "" : step.module.slug + "/" + step.position;
        }

        private Why why(List<Round> earlier) {
            var enrolment = stored.enrolment();
            var course = new Reason(
                    "The course is completed when all its modules are. The percentage is the share of its steps that are"
                            + " done",
                    enrolment.stepsDone,
                    enrolment.stepsTotal,
                    enrolment.completedAt,
                    happened(events.stream()
                            .filter(event -> event.step == null || event.kind == Kind.MODULE_DONE)
                            .toList()));
            var modules = Outlines.of(enrolment.version).modules().stream()
                    .map(this::module)
                    .toList();
            return new Why(course, modules, earlier);
        }

        private ModuleWhy module(ModuleOutline module) {
            var progress = stored.modules().stream()
                    .filter(each -> each.module.id.equals(module.id()))
                    .findFirst()
                    .orElse(null);
            var counting = module.steps().stream()
                    .flatMap(step -> about(module, step).stream())
                    .filter(event -> event.kind == Kind.STEP_DONE || event.kind == Kind.MODULE_DONE)
                    .toList();
            var reason = new Reason(
                    "A module is done when all its steps are. The percentage is the share of its steps that are done",
                    progress == null ? 0 : progress.stepsDone,
                    module.steps().size(),
                    progress == null ? null : progress.completedAt,
                    happened(counting));
            var steps = module.steps().stream().map(step -> step(module, step)).toList();
            return new ModuleWhy(module, reason, steps);
        }

        private StepWhy step(ModuleOutline module, StepOutline step) {
            var tick = done.get(step.id());
            var mine = about(module, step).stream()
                    .filter(event -> event.kind != Kind.MODULE_DONE)
                    .toList();
            return new StepWhy(step, rule(step), tick == null ? null : tick.doneAt, happened(mine));
        }

        private List<LearnerEvent> about(ModuleOutline module, StepOutline step) {
            return byStep.getOrDefault(module.slug() + "/" + step.position(), List.of());
        }

        private List<Happened> happened(List<LearnerEvent> some) {
            return some.stream()
                    .map(event -> new Happened(event.happenedAt, event.kind.words(), own ? event.detail : ""))
                    .toList();
        }
    }

    private static String rule(StepOutline step) {
        return switch (step.kind()) {
            case READING -> "A reading is done when somebody has read it and says so";
            case VIDEO -> "A video is done when somebody has watched it, or read its words, and says so";
            case LINK -> "A link is done when somebody has opened it and says so";
            case SCENARIO -> "A scenario is done when a good ending is reached";
            case TASK ->
                "A task is done when somebody says that they did it, or when it is signed off where that is asked";
            case CHECKLIST -> "A checklist is done when everything in it is ticked";
            case REFLECTION -> "A reflection is done when something is written";
            case QUIZ ->
                "A quiz is done when it is passed with "
                        + step.quiz().pass().stripTrailingZeros().toPlainString() + " marks or more";
        };
    }
}
