package openhall.strategy.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;

/** A stage that Mo typed in; answers the address of its page. */
public final class FreshStage {
    static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);

    private FreshStage() {}

    public static String typed() {
        return In.tx(() -> WorkStage.type(entry("Fresh pages", BEGAN.plusDays(9)), Cast.MO.person(), Instant.now())
                .path());
    }

    /** One that goes on, and is expected to end from ten to twenty days after it began. */
    public static String open() {
        var forecast = new WorkStage.Forecast(BEGAN.plusDays(10), BEGAN.plusDays(20));
        var title = "Open pages " + UUID.randomUUID();
        return In.tx(() -> WorkStage.begin(entry(title, null), forecast, Cast.MO.person(), Instant.now())
                .path());
    }

    static WorkStage.Entry entry(String title, @Nullable LocalDate ended) {
        var unit = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
        return new WorkStage.Entry(title, unit, WorkStage.Step.BUILD, BEGAN, ended);
    }
}
