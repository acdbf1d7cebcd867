package openhall.strategy.pace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import openhall.strategy.PaceSource;

/** How long the typed-in stages took, or have taken so far. */
@ApplicationScoped
class WorkPace implements PaceSource {
    private static final String PIECES = """
            select 'work.' || replace(lower(w.step), '_', '-') as stage, w.ended is null as waits,
                   cast(coalesce(w.ended, greatest(w.began,
                       cast(cast(:at as timestamptz) at time zone 'Europe/London' as date))) - w.began
                       as double precision) as days
              from work_stage w
            """;

    @Override
    public List<Stage> stages() {
        return Arrays.stream(WorkStage.Step.values())
                .map(step -> new Stage(step.key(), "pieces of work", step.title()))
                .toList();
    }

    @Override
    public String pieces() {
        return PIECES;
    }
}
