package openhall.strategy.pace;

import java.time.Instant;
import java.time.LocalDate;
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
}
