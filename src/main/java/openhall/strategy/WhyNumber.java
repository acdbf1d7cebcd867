package openhall.strategy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openhall.strategy.suppression.Rule;
import openhall.web.Formats;

/**
 * What the latest figure of a measure is made of, and what moved it, in sentences without names; {@code place} is the page
 * where it can be seen what is counted, or the empty text.
 */
public record WhyNumber(List<String> made, List<String> moves, String place) {

    /** For a figure that a source counts; the days run from the oldest to the latest. */
    static WhyNumber counted(Measure measure, List<CountedDay> days, String place) {
        if (days.isEmpty()) {
            return new WhyNumber(List.of(), List.of(), place);
        }
        var latest = days.get(days.size() - 1);
        return new WhyNumber(made(measure, latest), moves(measure, days, latest), place);
    }

    private static List<String> made(Measure measure, CountedDay latest) {
        var hidden = latest.isHidden();
        return List.of(
                measure.numerator + ": " + (hidden ? Cell.HIDDEN : Formats.grouped(latest.numerator())),
                measure.denominator + ": " + (hidden ? Cell.HIDDEN : Formats.grouped(latest.denominator())),
                "Counted on " + Formats.date(latest.day()));
    }

    /** Since the day before, and since the last day of a month before: those are the days that people compare with. */
    private static List<String> moves(Measure measure, List<CountedDay> days, CountedDay latest) {
        var moves = new ArrayList<String>();
        moves.add(lastChange(days));
        if (days.size() > 1) {
            var before = days.get(days.size() - 2);
            moves.addAll(since(measure, before, latest));
            var month = YearMonth.from(latest.day());
            days.stream()
                    .filter(day -> YearMonth.from(day.day()).isBefore(month))
                    .reduce((earlier, later) -> later)
                    .filter(day -> !day.equals(before))
                    .ifPresent(day -> moves.addAll(since(measure, day, latest)));
        }
        return moves;
    }

    private static String lastChange(List<CountedDay> days) {
        for (var i = days.size() - 1; i > 0; i--) {
            if (!days.get(i).sameAs(days.get(i - 1))) {
                return "It last changed on " + Formats.date(days.get(i).day()) + ".";
            }
        }
        var first = Formats.date(days.get(0).day());
        return days.size() == 1 ? "It was counted first on " + first + "." : "It is as it was on " + first + ".";
    }

    private static List<String> since(Measure measure, CountedDay before, CountedDay latest) {
        var day = Formats.date(before.day());
        if (before.isHidden() || latest.isHidden()) {
            return List.of("So few people are counted that we do not say what changed since " + day + ".");
        }
        var people = latest.ofPeople();
        return List.of(
                measure.numerator + ": " + change(latest.numerator() - before.numerator(), people) + day + ".",
                measure.denominator + ": " + change(latest.denominator() - before.denominator(), people) + day + ".");
    }

    /** A few people are not told apart: who joined yesterday could be recognised. */
    private static String change(long difference, boolean people) {
        if (difference == 0) {
            return "no change since ";
        }
        var few = people && Math.abs(difference) < Rule.LEAST.fewest();
        var howMany = few ? "fewer than " + Rule.LEAST.fewest() : Formats.grouped(Math.abs(difference));
        return (difference > 0 ? "up by " : "down by ") + howMany + " since ";
    }

    /** For a figure that somebody types in; the readings run from the oldest to the latest. */
    static WhyNumber typed(Measure measure, List<Reading> readings) {
        var figures =
                readings.stream().filter(reading -> reading.amount != null).toList();
        if (figures.isEmpty()) {
            return new WhyNumber(List.of(), List.of(), "");
        }
        var latest = figures.get(figures.size() - 1);
        var moves = figures.size() == 1
                ? List.of("It is the first figure.")
                : List.of(moved(measure, figures.get(figures.size() - 2), latest));
        return new WhyNumber(typed(latest), moves, "");
    }

    private static List<String> typed(Reading latest) {
        var made = new ArrayList<String>();
        made.add("Typed in for " + Formats.date(latest.day));
        var note = latest.note;
        if (note != null) {
            made.add("It comes from: " + note);
        }
        var strength = latest.strength;
        if (strength != null) {
            made.add("How strong the evidence is: " + strength.text().toLowerCase(Locale.UK));
        }
        return made;
    }

    private static String moved(Measure measure, Reading before, Reading latest) {
        var now = latest.amount;
        var then = before.amount;
        if (now == null || then == null) {
            return "";
        }
        var difference = now.subtract(then);
        var day = Formats.date(before.day);
        if (difference.signum() == 0) {
            return "It is the same as on " + day + ".";
        }
        var word = difference.signum() > 0 ? " more than on " : " less than on ";
        return measure.unit.distance(difference.abs()) + word + day + ".";
    }
}
