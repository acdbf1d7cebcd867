package openhall.learning.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** From the start of a course to its end, in numbers and in sentences; {@code tally} is null until it was counted. */
record DropOff(@Nullable CourseTally tally) {
    public long started() {
        return tally == null ? 0 : tally.started;
    }

    public long finished() {
        return tally == null ? 0 : tally.finished;
    }

    public long stoppedAtStart() {
        return tally == null ? 0 : tally.stoppedAtStart;
    }

    public @Nullable Instant countedAt() {
        return tally == null ? null : tally.countedAt;
    }

    public boolean few() {
        return started() < Statistics.FEWEST;
    }

    /** Null for few people, and while nobody has finished. */
    public @Nullable BigDecimal medianDays() {
        return tally == null || few() || finished() < Statistics.FEWEST ? null : tally.medianDays;
    }

    /** The answer in a sentence, before any table. */
    public String headline() {
        if (few()) {
            return Statistics.FEW + " have started this version.";
        }
        var days = medianDays();
        var half = days == null ? "." : ". Half of them took " + plain(days) + " days or less.";
        return Formats.of(finished(), started()) + " of those who started have finished" + half;
    }

    public long pairs() {
        return tally == null ? 0 : tally.pairs;
    }

    /** The mean change on the same people, from -10 to 10; null while there are too few of them to show it. */
    public @Nullable BigDecimal change() {
        if (tally == null || tally.sureBefore == null || tally.sureAfter == null) {
            return null;
        }
        return tally.sureAfter.subtract(tally.sureBefore);
    }

    public String confidence() {
        var change = change();
        if (tally == null || change == null || tally.sureBefore == null || tally.sureAfter == null) {
            return "Too few people have said both before and after how sure they are, or all of a few said the same.";
        }
        return Formats.times(pairs(), "person", "people")
                + " said both before and after how sure they are, from 0 to 10."
                + " Their mean went from " + plain(tally.sureBefore) + " to " + plain(tally.sureAfter)
                + ", a change of "
                + (change.signum() > 0 ? "+" : "") + plain(change) + ".";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
