package openhall.strategy.versions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Measure;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What a version of the strategy said. */
record VersionText(
        String title, String summary, String owner, List<Part> outcomes, List<Part> themes, List<Aim> goals) {

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
            Measure.Unit unit,
            Measure.Direction direction,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            LocalDate targetBy,
            String owner) {
        public String targetText() {
            return unit.text(target) + " by " + Formats.date(targetBy);
        }

        String baselineText() {
            return baseline == null ? "not known yet" : unit.text(baseline);
        }
    }

    public List<Aim> goalsOf(Part theme) {
        return goals.stream().filter(goal -> goal.theme().equals(theme.slug())).toList();
    }
}
