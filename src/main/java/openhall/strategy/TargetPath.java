package openhall.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The straight line from a measure's baseline to its target. Without a baseline there is no line yet, only the day by
 * which the baseline is due.
 */
record TargetPath(
        Measure.Direction direction,
        @Nullable BigDecimal from,
        @Nullable LocalDate on,
        @Nullable LocalDate due,
        BigDecimal to,
        LocalDate by) {

    boolean isReached(BigDecimal value) {
        return shortfall(value, to).signum() <= 0;
    }

    boolean hasBegun(LocalDate day) {
        var start = on;
        if (start != null) {
            return !day.isBefore(start);
        }
        var wait = due;
        return wait == null || day.isAfter(wait);
    }

    /** Where the measure should be on a day; null while there is no baseline. */
    @Nullable
    BigDecimal expected(LocalDate day) {
        var baseline = from;
        var start = on;
        if (baseline == null || start == null) {
            return null;
        }
        if (!day.isBefore(by)) {
            return to;
        }
        var passed = Math.max(0, ChronoUnit.DAYS.between(start, day));
        var whole = Math.max(1, ChronoUnit.DAYS.between(start, by));
        var moved = to.subtract(baseline)
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
        return baseline.add(moved);
    }

    /** How much worse a value is than the wanted one; zero or less when it is as good or better. */
    BigDecimal shortfall(BigDecimal value, BigDecimal wanted) {
        return direction == Measure.Direction.UP ? wanted.subtract(value) : value.subtract(wanted);
    }

    /** A tenth of the way from baseline to target: how far behind its line a measure may be before it is off track. */
    BigDecimal tolerance() {
        var baseline = from;
        return baseline == null ? BigDecimal.ZERO : to.subtract(baseline).abs().movePointLeft(1);
    }
}
