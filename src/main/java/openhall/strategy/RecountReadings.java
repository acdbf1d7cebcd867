package openhall.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import openhall.Command;
import openhall.web.Formats;

/** Counts the readings of past days again, as things stood on each of them, keeps the result and says what was different. */
@ApplicationScoped
class RecountReadings implements Command {
    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int MISUSED = 64;

    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "recount-readings";
    }

    @Override
    public String usage() {
        return " FIRST-DAY [LAST-DAY]: counts every measure again for these days (2026-09-01) and keeps the result";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.isEmpty() || words.size() > 2) {
            return misused(out);
        }
        try {
            var first = LocalDate.parse(words.get(0));
            var last = LocalDate.parse(words.get(words.size() - 1));
            var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            return last.isAfter(today) || first.isAfter(last) ? misused(out) : again(first, last, out);
        } catch (DateTimeParseException notADay) {
            return misused(out);
        }
    }

    private int misused(PrintStream out) {
        out.println(name() + usage());
        return MISUSED;
    }

    private int again(LocalDate first, LocalDate last, PrintStream out) {
        var differences = 0L;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var ofDay = fold.again(day);
            if (ofDay > 0) {
                out.println(day + ": " + Formats.times(ofDay, "reading was", "readings were") + " different");
            }
            differences += ofDay;
        }
        out.println(Formats.times(differences, "difference", "differences") + ", now kept as counted again");
        return differences == 0 ? SAME : DIFFERENT;
    }
}
