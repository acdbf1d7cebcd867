package openhall.learning.study;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.learning.Journey.ModuleLine;
import openhall.learning.Journey.StepLine;
import openhall.learning.ModuleProgress;
import openhall.learning.StepDone;
import openhall.learning.Why;
import openhall.learning.Why.ModuleWhy;
import openhall.learning.Why.StepWhy;
import org.jspecify.annotations.Nullable;

/** Why each tick of an enrolment is there, from the rows that were stored when it was given and the events behind them. */
record Reasons(Journey journey, Enrolment enrolment, Why why, List<ModuleReasons> modules) {

    /** Only of one's own enrolment; without one there is nothing to see. */
    static Reasons of(String slug, @Nullable UUID personId) {
        var journey = Journey.of(slug, personId);
        var enrolment = journey.enrolment();
        if (enrolment == null) {
            throw new NotFoundException();
        }
        var stored = new Why.Stored(enrolment, StepDone.of(enrolment.id), ModuleProgress.of(enrolment.id));
        var why = Why.of(stored, true);
        var done = stored.steps().stream().collect(toMap(each -> each.step.id, Function.identity()));
        var progress = stored.modules().stream().collect(toMap(each -> each.moduleId(), Function.identity()));
        var modules = IntStream.range(0, journey.modules().size())
                .mapToObj(index -> ModuleReasons.of(
                        journey.modules().get(index), why.modules().get(index), new Rows(progress, done)))
                .toList();
        return new Reasons(journey, enrolment, why, modules);
    }

    private record Rows(Map<UUID, ModuleProgress> progress, Map<UUID, StepDone> done) {}

    record ModuleReasons(
            ModuleLine line,
            ModuleWhy why,
            int stepsDone,
            int stepsTotal,
            @Nullable ModuleProgress stored,
            List<StepReasons> steps) {

        private static ModuleReasons of(ModuleLine line, ModuleWhy why, Rows rows) {
            var stored = rows.progress().get(line.module().id());
            var steps = IntStream.range(0, line.steps().size())
                    .mapToObj(index ->
                            StepReasons.of(line.steps().get(index), why.steps().get(index), rows.done()))
                    .toList();
            return new ModuleReasons(
                    line,
                    why,
                    stored == null ? 0 : stored.stepsDone,
                    line.steps().size(),
                    stored,
                    steps);
        }
    }

    /** {@code done} is null for a step that is still to do. */
    record StepReasons(StepLine line, StepWhy why, @Nullable StepDone done) {
        private static StepReasons of(StepLine line, StepWhy why, Map<UUID, StepDone> done) {
            return new StepReasons(line, why, done.get(line.step().id()));
        }
    }
}
