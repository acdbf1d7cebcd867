package openhall.strategy.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import openhall.strategy.Goal;
import openhall.strategy.Measure;
import openhall.strategy.Reading;
import org.jspecify.annotations.Nullable;

/** Something said without evidence: of a goal, or a figure that somebody typed in and nobody has checked. */
record Claim(
        Kind kind,
        String text,
        Goal goal,
        String owner,
        String check,
        @Nullable LocalDate day) {

    enum Kind {
        GOAL("What is said of the goal"),
        FIGURE("A figure typed in");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    static Claim ofGoal(Goal goal, String claim, List<Measure> measures) {
        var titles = measures.stream().map(measure -> measure.title).collect(Collectors.joining("; "));
        return new Claim(
                Kind.GOAL,
                claim,
                goal,
                goal.owner,
                "A figure that was counted, checked or audited for one of these, and is better than at the start: "
                        + titles + ".",
                null);
    }

    static Claim ofFigure(Goal goal, Measure measure, Reading reading) {
        var note = reading.note;
        return new Claim(
                Kind.FIGURE,
                measure.title + ": " + reading.text() + ". " + (note == null ? "" : note),
                goal,
                measure.owner,
                "Somebody else looks at where the figure comes from, and types it in again as checked.",
                reading.day);
    }

    public String dayText() {
        var on = day;
        return on == null ? "" : on.toString();
    }
}
