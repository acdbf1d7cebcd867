package openhall.strategy.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.files.YamlMap;
import openhall.strategy.Gate;
import openhall.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** What a goal's file says about one measure. */
public record MeasureText(
        String slug,
        @Nullable String code,
        String title,
        String definition,
        String numerator,
        String denominator,
        Measure.Unit unit,
        Measure.Direction direction,
        String source,
        Baseline baseline,
        Target target,
        String owner,
        String actionIfMissed) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("M[1-9][0-9]?");
    private static final Pattern SOURCE = Pattern.compile("typed|" + WORD + "\\." + WORD + "(:" + WORD + ")?");

    /** Either a value on a day, or the day by which there will be one. */
    public record Baseline(
            @Nullable BigDecimal value,
            @Nullable LocalDate on,
            @Nullable LocalDate due) {
        static Baseline read(YamlMap measure) {
            if (!measure.has("baseline")) {
                measure.problem(
                        "baseline",
                        "The measure has no baseline. Say where it starts, {value: 10, on: 2026-09-01},"
                                + " or when we will know, {due: 2027-01-31}.");
                return new Baseline(null, null, LocalDate.EPOCH);
            }
            var map = measure.map("baseline");
            map.onlyKeys("value", "on", "due");
            if (!map.has("due")) {
                return new Baseline(map.decimal("value"), map.date("on"), null);
            }
            if (map.has("value") || map.has("on")) {
                measure.problem(
                        "baseline", "A baseline is a value with its day, or a day on which it is due, not both.");
            }
            return new Baseline(null, null, map.date("due"));
        }

        @Nullable
        LocalDate day() {
            return on == null ? due : on;
        }
    }

    public record Target(BigDecimal value, LocalDate by) {
        static Target read(YamlMap measure) {
            if (!measure.has("target")) {
                measure.problem(
                        "target", "The measure has no target. Say how far and by when, {value: 90, by: 2027-12-31}.");
                return new Target(BigDecimal.ZERO, LocalDate.MAX);
            }
            var map = measure.map("target");
            map.onlyKeys("value", "by");
            return new Target(map.decimal("value"), map.date("by"));
        }
    }

    static MeasureText read(YamlMap map, GoalText.Known known) {
        map.onlyKeys(
                "slug",
                "code",
                "title",
                "definition",
                "numerator",
                "denominator",
                "unit",
                "direction",
                "source",
                "baseline",
                "target",
                "owner",
                "action_if_missed");
        var taken = known.measures();
        var text = new MeasureText(
                Gate.slug(map, taken),
                code(map, taken),
                map.text("title"),
                Gate.need(map, "definition", "The measure has no definition. Say exactly what is counted."),
                Gate.need(map, "numerator", "The measure has no numerator. Say what is counted above the line."),
                Gate.need(map, "denominator", "The measure has no denominator. Say what it is a share of."),
                Gate.choice(map, "unit", List.of(Measure.Unit.values()), "The unit is percent, count, days or pounds."),
                Gate.choice(map, "direction", List.of(Measure.Direction.values()), "The direction is up or down."),
                source(map, known.sources()),
                Baseline.read(map),
                Target.read(map),
                Gate.need(map, "owner", "The measure has no owner. Name the post that answers for it."),
                Gate.need(map, "action_if_missed", "The measure does not say what happens if it is missed."));
        text.check(map);
        return text;
    }

    /** Its number in the list of measures the strategy is held to; a further measure of a goal has none. */
    private static @Nullable String code(YamlMap map, Set<String> taken) {
        var code = map.optionalText("code");
        if (code != null && !CODE.matcher(code).matches()) {
            map.problem("code", "\"" + code + "\" is not a code. Write M and a number, such as M12.");
        } else if (code != null && !taken.add(code)) {
            map.problem("code", "The code \"" + code + "\" is used twice. Give each measure its own.");
        }
        return code;
    }

    private static String source(YamlMap map, @Nullable Sources sources) {
        var source =
                Gate.need(map, "source", "The measure has no source. Name one, such as skills.known, or write typed.");
        if (!source.isEmpty() && !SOURCE.matcher(source).matches()) {
            map.problem(
                    "source",
                    "\"" + source + "\" is not a source. Write typed, or a name such as skills.known"
                            + " or learning.completed:cyber-security.");
        } else if (sources != null && !source.isEmpty() && !source.equals("typed")) {
            var mistake = sources.mistake(source);
            if (mistake != null) {
                map.problem("source", mistake);
            }
        }
        return source;
    }

    private void check(YamlMap map) {
        var day = baseline.day();
        if (day != null && !target.by.equals(LocalDate.EPOCH) && day.isAfter(target.by)) {
            map.problem("baseline", "The day of the baseline is after the day of the target.");
        }
        var from = baseline.value;
        if (from != null && map.has("target") && isWorse(from)) {
            map.problem(
                    "target", "The target is worse than the baseline for a measure that should go " + wanted() + ".");
        }
        if (unit == Measure.Unit.PERCENT && target.value.compareTo(BigDecimal.valueOf(100)) > 0) {
            map.problem("target", "A target in percent is between 0 and 100.");
        }
        if (target.value.signum() < 0 || from != null && from.signum() < 0) {
            map.problem("target", "Baselines and targets are zero or more.");
        }
    }

    private boolean isWorse(BigDecimal from) {
        var gain = target.value.compareTo(from);
        return direction == Measure.Direction.UP ? gain < 0 : gain > 0;
    }

    private String wanted() {
        return direction == Measure.Direction.UP ? "up" : "down";
    }

    /** The source without its argument. */
    public String sourceKey() {
        return source.split(":", 2)[0];
    }

    @Nullable
    public String sourceArgument() {
        var colon = source.indexOf(':');
        return colon < 0 ? null : source.substring(colon + 1);
    }
}
