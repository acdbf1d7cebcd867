package openhall.learning.pathways.files;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openhall.files.YamlMap;
import openhall.learning.pathways.Plan.PlanCertificate;
import openhall.learning.pathways.Plan.PlanSet;
import openhall.learning.pathways.files.PathwayText.Named;
import org.jspecify.annotations.Nullable;

/** Reads what a pathway certifies. */
final class CertificateReader {
    private static final List<Integer> USUAL_REMINDERS = List.of(60, 30, 7);

    /** More than this and one window would begin before the one before it has ended. */
    private static final Period LONGEST_EARLY = Period.ofMonths(11);

    private final YamlMap map;
    private final List<PlanSet> sets;

    CertificateReader(YamlMap map, List<PlanSet> sets) {
        this.map = map;
        this.sets = sets;
    }

    PlanCertificate read(List<Named> named) {
        map.onlyKeys("title", "valid", "window", "early", "renew", "remind");
        if (map.has("valid") && map.has("window")) {
            map.problem("window", "A certificate has \"valid\" or \"window\", not both");
        }
        var valid = span("valid");
        var renew = renew(named);
        var remind = remind(valid);
        return new PlanCertificate(
                map.text("title"), valid == null ? null : valid.toString(), window(), early(), renew, remind);
    }

    private @Nullable Period span(String key) {
        var text = map.optionalText(key);
        var span = text == null ? null : Spans.read(text);
        if (text != null && span == null) {
            map.problem(key, "\"" + key + "\" must be a span of time such as 1 year or 6 months, not \"" + text + "\"");
        }
        return span;
    }

    private @Nullable String window() {
        var text = map.optionalText("window");
        if (text == null) {
            return null;
        }
        var month = Arrays.stream(Month.values())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (month.isEmpty()) {
            map.problem("window", "\"window\" must be a month such as january, not \"" + text + "\"");
        }
        return month.map(Enum::name).orElse(null);
    }

    private String early() {
        if (map.has("early") && !map.has("window")) {
            map.problem("early", "\"early\" goes with \"window\" only");
        }
        var early = span("early");
        if (early != null && longer(early, LONGEST_EARLY)) {
            map.problem("early", "\"early\" must be 11 months or less");
        }
        return early == null ? Period.ZERO.toString() : early.toString();
    }

    private static boolean longer(Period one, Period other) {
        return LocalDate.EPOCH.plus(one).isAfter(LocalDate.EPOCH.plus(other));
    }

    /** A course can be begun again when it is completed, and a single module cannot. */
    private List<String> renew(List<Named> named) {
        var renew = map.texts("renew");
        for (var item : renew) {
            if (PathwayReader.isItem(item)) {
                named.add(new Named(item, map, "renew"));
            } else {
                map.problem("renew", "An item to renew is the name of a course, not \"" + item + "\"");
            }
        }
        var again = renew.isEmpty()
                ? sets.stream().flatMap(set -> set.items().stream()).toList()
                : renew;
        var ends = map.has("valid") || map.has("window");
        if (ends && again.stream().anyMatch(item -> item.contains("/"))) {
            map.problem("renew", "A certificate is renewed by whole courses. Name them under \"renew\"");
        }
        return renew;
    }

    private List<Integer> remind(@Nullable Period valid) {
        var days = map.has("remind") ? typed() : USUAL_REMINDERS;
        var longest = days.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (valid != null && !longer(valid, Period.ofDays(longest))) {
            map.problem(
                    map.has("remind") ? "remind" : "valid",
                    "The first reminder must come after the certificate was given: write \"remind\" with fewer days");
        }
        return days;
    }

    private List<Integer> typed() {
        var days = new ArrayList<Integer>();
        for (var text : map.texts("remind")) {
            if (text.matches("[1-9][0-9]{0,2}")) {
                days.add(Integer.valueOf(text));
            } else {
                map.problem("remind", "\"remind\" must be a list of days from 1 to 999, not \"" + text + "\"");
            }
        }
        return days;
    }
}
