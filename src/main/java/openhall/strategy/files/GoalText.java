package openhall.strategy.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.files.ContentHash;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.strategy.Gate;
import org.jspecify.annotations.Nullable;

/** What the file of a goal says. */
public record GoalText(
        String slug,
        String title,
        String theme,
        String why,
        String owner,
        List<String> outcomes,
        @Nullable String claim,
        List<MeasureText> measures,
        String hash) {
    private static final Pattern IT_ALONE =
            Pattern.compile("((head|director) of )?(it|ict|information technology)( (manager|director|department))?");

    /**
     * The slugs that a goal may name, those of the measures read so far, and who counts; without sources, any that is
     * written like one is taken.
     */
    public record Known(
            Set<String> themes,
            Set<String> outcomes,
            Set<String> measures,
            @Nullable Sources sources) {}

    static String slugOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    public static GoalText read(Path file, Known known, Problems problems) {
        var slug = slugOf(file);
        if (!Gate.isSlug(slug)) {
            problems.at(file, 1, "The file's name must be small letters, numbers and single hyphens, then .yaml.");
        }
        var yaml = Yaml.read(file, problems);
        yaml.onlyKeys("title", "theme", "why", "owner", "outcomes", "claim", "measures");
        return new GoalText(
                slug,
                yaml.text("title"),
                theme(yaml, known),
                Gate.need(yaml, "why", "The goal does not say why. Two or three sentences are enough."),
                owner(yaml),
                outcomes(yaml, known),
                yaml.optionalText("claim"),
                measures(yaml, known),
                problems.any() ? "" : ContentHash.of(file));
    }

    private static String theme(YamlMap yaml, Known known) {
        var theme = Gate.need(yaml, "theme", "The goal has no theme. Name one of the strategy's themes.");
        if (!theme.isEmpty() && !known.themes().contains(theme)) {
            yaml.problem("theme", "There is no theme \"" + theme + "\" in strategy.yaml.");
        }
        return theme;
    }

    private static String owner(YamlMap yaml) {
        var owner = Gate.need(yaml, "owner", "The goal has no owner. Name the post that answers for it.");
        if (IT_ALONE.matcher(owner.toLowerCase(Locale.ROOT)).matches()) {
            yaml.problem("owner", "The owner is IT alone. Name the post whose service or people the goal changes.");
        }
        return owner;
    }

    private static List<String> outcomes(YamlMap yaml, Known known) {
        var outcomes = yaml.texts("outcomes");
        for (var outcome : outcomes) {
            if (!known.outcomes().contains(outcome)) {
                yaml.problem("outcomes", "There is no outcome \"" + outcome + "\" in strategy.yaml.");
            }
        }
        return outcomes;
    }

    private static List<MeasureText> measures(YamlMap yaml, Known known) {
        var measures = new ArrayList<MeasureText>();
        for (var map : yaml.maps("measures")) {
            measures.add(MeasureText.read(map, known));
        }
        if (measures.isEmpty()) {
            yaml.problem("measures", "The goal has no measure. Say how everyone will know that it is reached.");
        }
        return measures;
    }
}
