package openhall.strategy.savings;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.strategy.Gate;
import org.jspecify.annotations.Nullable;

/** What the file of savings says about one plan: whole pounds to save in each year. */
record PlanText(
        String slug,
        String title,
        String source,
        @Nullable String url,
        LocalDate asOf,
        @Nullable String note,
        Map<Integer, Long> years) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000L);

    static List<PlanText> read(Path content, Problems problems) {
        var file = content.resolve("strategy").resolve("savings.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        var yaml = Yaml.read(file, problems);
        yaml.onlyKeys("plans");
        var taken = new HashSet<String>();
        return yaml.maps("plans").stream().map(map -> read(map, taken)).toList();
    }

    private static PlanText read(YamlMap map, Set<String> taken) {
        map.onlyKeys("slug", "title", "source", "url", "as_of", "note", "years");
        return new PlanText(
                Gate.slug(map, taken),
                map.text("title"),
                Gate.need(map, "source", "The plan has no source. Name the title and the publisher it comes from."),
                map.optionalText("url"),
                map.date("as_of"),
                map.optionalText("note"),
                years(map));
    }

    private static Map<Integer, Long> years(YamlMap map) {
        var years = new TreeMap<Integer, Long>();
        for (var entry : map.maps("years")) {
            entry.onlyKeys("year", "amount");
            var year = entry.integer("year");
            if (year < 1990 || year > 2200) {
                entry.problem("year", "The year is written with four digits, such as 2018.");
            }
            if (years.put(year, amount(entry)) != null) {
                entry.problem("year", "The year " + year + " is there twice.");
            }
        }
        if (years.isEmpty()) {
            map.problem("years", "The plan has no years. Say how much is to be saved in each.");
        }
        return years;
    }

    private static long amount(YamlMap entry) {
        var amount = entry.decimal("amount");
        if (amount.signum() < 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 0) {
            entry.problem("amount", "The amount is in whole pounds, without a sign or commas.");
            return 0;
        }
        return amount.longValue();
    }
}
