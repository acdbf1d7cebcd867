package openhall.strategy.versions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Measure;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What a version of the strategy said. */
record VersionText(
        String title,
        String summary,
        String owner,
        List<Part> outcomes,
        List<Part> themes,
        List<Aim> goals,
        @Nullable List<Fact> figures) {

    /** A number about the council, as it stood; kept since figures are kept with their version. */
    record Fact(String slug, String title, String shown, LocalDate asOf, String source) {}

    /** An outcome or a theme; only a theme has a definition. */
    record Part(String slug, String title, String definition) {}

    /** A goal, with the slug of its theme. */
    record Aim(
            String slug,
            String title,
            String theme,
            String why,
            String owner,
            @Nullable String claim,
            List<String> outcomes,
            List<Yardstick> measures) {}

    /** How a goal was to be measured. */
    record Yardstick(
            String slug,
            String title,
            String definition,
            String numerator,
            String denominator,
            Measure.Unit unit,
            Measure.Direction direction,
            String source,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable LocalDate baselineDue,
            BigDecimal target,
            LocalDate targetBy,
            String owner,
            String actionIfMissed) {
        public String targetText() {
            return unit.text(target) + " by " + Formats.date(targetBy);
        }

        String baselineText() {
            return baseline == null ? "not known yet" : unit.text(baseline);
        }

        /** Null in versions that were kept without it. */
        @Nullable
        String baselineDay() {
            var on = baselineOn;
            var due = baselineDue;
            if (on != null) {
                return "on " + Formats.date(on);
            }
            return due == null ? null : "due by " + Formats.date(due);
        }

        String directionText() {
            return direction == Measure.Direction.UP ? "up" : "down";
        }
    }

    public List<Aim> goalsOf(Part theme) {
        return goals.stream().filter(goal -> goal.theme().equals(theme.slug())).toList();
    }
}
