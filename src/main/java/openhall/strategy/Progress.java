package openhall.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** How one measure is doing on a day, in words. */
public record Progress(Measure measure, @Nullable Reading reading, LocalDate day) {

    public @Nullable BigDecimal value() {
        var latest = reading;
        return latest == null ? null : latest.value();
    }

    /** A figure that somebody only claims keeps a measure on track; met it is once somebody else has looked. */
    public Status status() {
        var figures = Status.of(measure, value(), day);
        return figures == Status.MET && isOnlyClaimed() ? Status.ON_TRACK : figures;
    }

    private boolean isOnlyClaimed() {
        var latest = reading;
        return latest != null && !latest.isEvidence();
    }

    /** 12 of 48, 25%; target 90% by 31 December 2027. */
    public String sentence() {
        return text() + "; target " + measure.targetText();
    }

    public String text() {
        var latest = reading;
        return latest == null ? "No figure yet" : latest.text();
    }

    /** How far behind it is, and behind what. */
    public String gap() {
        var value = value();
        if (value == null) {
            return "There is no figure yet.";
        }
        var path = measure.path();
        if (path.isReached(value)) {
            return isOnlyClaimed() ? Status.ONLY_CLAIMED : "It has reached its target.";
        }
        if (day.isAfter(path.by())) {
            return distance(path.shortfall(value, path.to())) + " short of the target, which was due by "
                    + Formats.date(path.by()) + ".";
        }
        var expected = path.expected(day);
        if (expected == null) {
            return "There is no baseline to compare with yet.";
        }
        return gapToLine(path.shortfall(value, expected), expected);
    }

    private String gapToLine(BigDecimal behind, BigDecimal expected) {
        if (behind.signum() <= 0) {
            return "On its line to the target or ahead of it.";
        }
        var line = measure.unit.text(expected.setScale(0, RoundingMode.HALF_UP));
        return distance(behind) + " behind the " + line + " where it should be by now.";
    }

    private String distance(BigDecimal distance) {
        return measure.unit.distance(distance);
    }

    /** How strong the evidence is, when somebody typed the figure in. */
    public @Nullable String strength() {
        var latest = reading;
        var strength = latest == null ? null : latest.strength;
        return strength == null ? null : strength.text();
    }

    boolean hasEvidence() {
        var latest = reading;
        return latest != null && latest.bearsOut();
    }
}
