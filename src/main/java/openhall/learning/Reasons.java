package openhall.learning;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.learning.Journey.ModuleLine;
import openhall.learning.Journey.StepLine;
import org.jspecify.annotations.Nullable;

/** Why each tick of an enrolment is there, from the rows that were stored when it was given. */
record Reasons(Journey journey, Enrolment enrolment, List<ModuleReasons> modules) {

    /** Only of one's own enrolment; without one there is nothing to see. */
    static Reasons of(String slug, @Nullable UUID personId) {
        var journey = Journey.of(slug, personId);
        var enrolment = journey.enrolment();
        if (enrolment == null) {
            throw new NotFoundException();
        }
        var done = StepDone.of(enrolment.id).stream().collect(toMap(each -> each.step.id, Function.identity()));
        var progress =
                ModuleProgress.of(enrolment.id).stream().collect(toMap(each -> each.module.id, Function.identity()));
        var modules = journey.modules().stream()
                .map(line -> ModuleReasons.of(line, progress, done))
                .toList();
        return new Reasons(journey, enrolment, modules);
    }

    record ModuleReasons(
            ModuleLine line,
            int stepsDone,
            int stepsTotal,
            @Nullable ModuleProgress stored,
            List<StepReasons> steps) {

        private static ModuleReasons of(ModuleLine line, Map<UUID, ModuleProgress> progress, Map<UUID, StepDone> done) {
            var stored = progress.get(line.module().id());
            var steps = line.steps().stream()
                    .map(step -> new StepReasons(step, done.get(step.step().id())))
                    .toList();
            return new ModuleReasons(
                    line, stored == null ? 0 : stored.stepsDone, line.steps().size(), stored, steps);
        }
    }

    /** {@code done} is null for a step that is still to do. */
    record StepReasons(StepLine line, @Nullable StepDone done) {}
}
