package openhall.strategy.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.files.ContentHash;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.strategy.Gate;
import openhall.strategy.glossary.TermText;
import org.jspecify.annotations.Nullable;

/** What the files say about the strategy, its figures and its words, before any of it is stored. */
public record StrategyText(
        String title,
        String version,
        String summary,
        LocalDate validFrom,
        LocalDate reviewBy,
        String owner,
        Source source,
        List<OutcomeText> outcomes,
        List<Entry> themes,
        List<FigureText> figures,
        List<TermText> terms,
        List<String> changes,
        String hash) {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public record Source(
            String title,
            String publisher,
            @Nullable String url,
            @Nullable LocalDate asOf) {
        static Source read(YamlMap map) {
            map.onlyKeys("title", "publisher", "url", "as_of");
            return new Source(
                    map.text("title"), map.text("publisher"), map.optionalText("url"), map.optionalDate("as_of"));
        }
    }

    /** A theme. */
    public record Entry(String slug, String title, String definition) {}

    /** An outcome; only where the public record has a number does it have an indicator. */
    public record OutcomeText(
            String slug, String title, @Nullable Indicator indicator) {
        static OutcomeText read(YamlMap map, Set<String> taken) {
            map.onlyKeys("slug", "title", "indicator");
            return new OutcomeText(
                    Gate.slug(map, taken),
                    map.text("title"),
                    map.has("indicator") ? Indicator.read(map.map("indicator")) : null);
        }
    }

    /** What would show that an outcome became better, and the number it starts from, as its source writes it. */
    public record Indicator(
            String title,
            String baseline,
            LocalDate asOf,
            String source,
            @Nullable String url) {
        static Indicator read(YamlMap map) {
            map.onlyKeys("title", "baseline", "as_of", "source", "url");
            return new Indicator(
                    map.text("title"),
                    map.text("baseline"),
                    map.date("as_of"),
                    Gate.need(
                            map,
                            "source",
                            "The indicator has no source. Name the title and the publisher it comes from."),
                    map.optionalText("url"));
        }
    }

    public record FigureText(
            String slug,
            String title,
            String shown,
            LocalDate asOf,
            String source,
            @Nullable String url,
            String owner,
            @Nullable String note,
            List<OtherText> also) {

        static FigureText read(YamlMap map, Set<String> taken) {
            map.onlyKeys("slug", "title", "value", "as_of", "source", "url", "owner", "note", "also");
            return new FigureText(
                    Gate.slug(map, taken),
                    map.text("title"),
                    map.text("value"),
                    map.date("as_of"),
                    Gate.need(
                            map, "source", "The figure has no source. Name the title and the publisher it comes from."),
                    map.optionalText("url"),
                    Gate.need(map, "owner", "The figure has no owner. Name the post that keeps it up to date."),
                    map.optionalText("note"),
                    map.maps("also").stream().map(OtherText::read).toList());
        }
    }

    /** What another source says of the same thing. */
    public record OtherText(
            String shown, String source, @Nullable String url, LocalDate asOf) {
        static OtherText read(YamlMap map) {
            map.onlyKeys("value", "source", "url", "as_of");
            return new OtherText(
                    map.text("value"),
                    Gate.need(
                            map, "source", "The figure has no source. Name the title and the publisher it comes from."),
                    map.optionalText("url"),
                    map.date("as_of"));
        }
    }

    static StrategyText read(Path content, Problems problems) {
        var folder = content.resolve("strategy");
        var yaml = Yaml.read(folder.resolve("strategy.yaml"), problems);
        yaml.onlyKeys(
                "title",
                "version",
                "summary",
                "valid_from",
                "review_by",
                "owner",
                "source",
                "changes",
                "outcomes",
                "themes");
        var text = new StrategyText(
                yaml.text("title"),
                version(yaml),
                yaml.text("summary"),
                yaml.date("valid_from"),
                yaml.date("review_by"),
                Gate.need(yaml, "owner", "The strategy has no owner. Name the post that answers for it."),
                Source.read(yaml.map("source")),
                outcomes(yaml),
                themes(yaml),
                figures(folder.resolve("figures.yaml"), problems),
                terms(content.resolve("glossary"), problems),
                yaml.texts("changes"),
                hash(folder.resolve("strategy.yaml"), folder.resolve("figures.yaml"), content.resolve("glossary")));
        if (!text.reviewBy.isAfter(text.validFrom)) {
            yaml.problem("review_by", "The review date must be after the day from which the strategy is valid.");
        }
        return text;
    }

    /** It stands in the address of the version's page. */
    private static String version(YamlMap yaml) {
        var version = yaml.text("version");
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            yaml.problem("version", "Write the version with letters, numbers, dots and hyphens, such as 2027-01.");
        }
        return version;
    }

    /** What the goals may name. */
    GoalText.Known known(@Nullable Sources sources) {
        return new GoalText.Known(
                themes.stream().map(Entry::slug).collect(Collectors.toSet()),
                outcomes.stream().map(OutcomeText::slug).collect(Collectors.toSet()),
                new HashSet<>(),
                sources);
    }

    private static List<OutcomeText> outcomes(YamlMap yaml) {
        var taken = new HashSet<String>();
        return yaml.maps("outcomes").stream()
                .map(map -> OutcomeText.read(map, taken))
                .toList();
    }

    private static List<Entry> themes(YamlMap yaml) {
        var taken = new HashSet<String>();
        var entries = new ArrayList<Entry>();
        for (var map : yaml.maps("themes")) {
            map.onlyKeys("slug", "title", "definition");
            var definition = Gate.need(
                    map, "definition", "The theme has no definition. Say what it is in words that everyone knows.");
            entries.add(new Entry(Gate.slug(map, taken), map.text("title"), definition));
        }
        if (entries.isEmpty()) {
            yaml.problem("themes", "The strategy has no themes. Every goal belongs to one.");
        }
        return entries;
    }

    private static List<FigureText> figures(Path file, Problems problems) {
        if (!Files.exists(file)) {
            return List.of();
        }
        var yaml = Yaml.read(file, problems);
        yaml.onlyKeys("figures");
        var taken = new HashSet<String>();
        return yaml.maps("figures").stream()
                .map(map -> FigureText.read(map, taken))
                .toList();
    }

    private static List<TermText> terms(Path folder, Problems problems) {
        return files(folder, ".md").stream()
                .map(file -> TermText.read(file, problems))
                .toList();
    }

    /** The files of a folder with this ending, by name; none when the folder is not there. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path... parts) {
        return List.of(parts).stream()
                .filter(Files::exists)
                .map(ContentHash::of)
                .collect(Collectors.joining(" "));
    }
}
