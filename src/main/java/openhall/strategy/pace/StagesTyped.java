package openhall.strategy.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.people.Person;
import openhall.strategy.WorkDone;

/** Stages for whoever has no page to type them in on. */
public final class StagesTyped {
    private StagesTyped() {}

    /** When a stage began and ended. */
    public record Days(LocalDate began, LocalDate ended) {}

    public static void type(WorkDone work, int place, Days days, Person by, Instant at) {
        var step = WorkStage.Step.values()[place];
        WorkStage.type(new WorkStage.Entry(work.title(), work.unit(), step, days.began(), days.ended()), by, at);
    }

    /** A stage that goes on, and between which days it should end; answers its key. */
    public static UUID begin(WorkDone work, int place, WorkDone.Expected expected, Person by, Instant at) {
        var step = WorkStage.Step.values()[place];
        var entry = new WorkStage.Entry(work.title(), work.unit(), step, expected.began(), null);
        return WorkStage.begin(entry, new WorkStage.Forecast(expected.from(), expected.to()), by, at).id;
    }

    public static void end(UUID stage, LocalDate day, Person by, Instant at) {
        WorkStage.held(stage).end(day, by, at);
    }
}
