package openhall.strategy.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.people.OrgUnit;

/** A stage that Mo typed in; answers the address of its page. */
public final class FreshStage {
    private FreshStage() {}

    public static String typed() {
        return In.tx(() -> {
            var unit = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            var began = LocalDate.of(2026, 1, 1);
            var entry = new WorkStage.Entry("Fresh pages", unit, WorkStage.Step.BUILD, began, began.plusDays(9));
            return WorkStage.type(entry, Cast.MO.person(), Instant.now()).path();
        });
    }
}
