package openhall.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How a measure or a goal is doing: worked out from its latest figure whenever somebody looks, never typed, never stored. */
public enum Status {
    NOT_STARTED("Not started", "neutral", 2),
    NO_DATA("No data", "neutral", 3),
    OFF_TRACK("Off track", "bad", 5),
    AT_RISK("At risk", "warn", 4),
    ON_TRACK("On track", "good", 1),
    MET("Met", "good", 0);

    /** The rule as every page that shows a status says it. */
    public static final String RULE = "A measure is met when its latest figure has reached the target."
            + " A figure that somebody typed in must also be checked or audited; while it is only claimed, the measure"
            + " is on track."
            + " Until then we draw a straight line from the baseline to the target."
            + " On the line or ahead of it is on track."
            + " Behind it by up to a tenth of the whole way from baseline to target is at risk."
            + " Further behind is off track, and so is a target that was not reached by its date."
            + " Before the day of the baseline it is not started; without a figure or a baseline there is no data."
            + " A goal has the status of its worst measure.";

    /** Why a measure that has reached its target is not met. */
    static final String ONLY_CLAIMED = "The figure has reached the target, but somebody only says so."
            + " It is met when somebody else has checked where the figure comes from.";

    private final String text;
    private final String kind;
    private final int concern;

    Status(String text, String kind, int concern) {
        this.text = text;
        this.kind = kind;
        this.concern = concern;
    }

    public String text() {
        return text;
    }

    /** The look of its tag. */
    public String kind() {
        return kind;
    }

    /** What it means for a goal, which has the status of its worst measure. */
    public String meaning() {
        return switch (this) {
            case MET -> "Every measure has reached its target.";
            case ON_TRACK -> "Its worst measure is on its line to the target or ahead of it.";
            case AT_RISK -> "Its worst measure is behind its line, by up to a tenth of the whole way.";
            case OFF_TRACK ->
                "Its worst measure is further behind its line than a tenth of the whole way," + " or missed its date.";
            case NOT_STARTED -> "The day of a baseline has not come yet.";
            case NO_DATA -> "A measure has no figure or no baseline.";
        };
    }

    public boolean isBehind() {
        return this == OFF_TRACK || this == AT_RISK;
    }

    static Status of(Measure measure, @Nullable BigDecimal value, LocalDate day) {
        return of(measure.path(), value, day);
    }

    static Status of(TargetPath path, @Nullable BigDecimal value, LocalDate day) {
        if (value != null && path.isReached(value)) {
            return MET;
        }
        if (!path.hasBegun(day)) {
            return NOT_STARTED;
        }
        if (value == null) {
            return NO_DATA;
        }
        return day.isAfter(path.by()) ? OFF_TRACK : onTheWay(path, value, day);
    }

    private static Status onTheWay(TargetPath path, BigDecimal value, LocalDate day) {
        var expected = path.expected(day);
        if (expected == null) {
            return NO_DATA;
        }
        var behind = path.shortfall(value, expected);
        if (behind.signum() <= 0) {
            return ON_TRACK;
        }
        return behind.compareTo(path.tolerance()) <= 0 ? AT_RISK : OFF_TRACK;
    }

    static Status worst(Collection<Status> statuses) {
        return statuses.stream()
                .max(Comparator.comparingInt(status -> status.concern))
                .orElse(NO_DATA);
    }
}
