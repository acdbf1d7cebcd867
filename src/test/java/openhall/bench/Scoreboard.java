package openhall.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The one table of the bench. */
final class Scoreboard {
    private static final String ROW = "%-40s %9s %8s %12s %8s %4s %8s %8s %8s %8s%n";

    /** What does not change from round to round: the statements of one request, and its size. */
    record Facts(long statements, int bytes, int zipped) {}

    private final Page oneRow;
    private final Page pointReads;
    private final Map<Page, Score> scores = new LinkedHashMap<>();

    /** The order of the pages is that of the table, the one-row ruler first. */
    Scoreboard(Page oneRow, Page pointReads, List<Page> pages) {
        this.oneRow = oneRow;
        this.pointReads = pointReads;
        scores.put(oneRow, new Score());
        pages.forEach(page -> scores.put(page, new Score()));
    }

    void add(Page page, Slice slice, double oneRowPerSecond) {
        of(page).add(slice, oneRowPerSecond);
    }

    void addOneRow(Slice slice) {
        of(oneRow).add(slice, slice.perSecond());
    }

    private Score of(Page page) {
        return Objects.requireNonNull(scores.get(page));
    }

    /** How many times as fast as the other page, by way of the one-row ruler, which ran beside both. */
    double timesAsFast(Page page, Page other) {
        return of(page).timesAsFastAs(of(other));
    }

    /** What one visitor waits for one row. */
    double oneRowMillis() {
        return Crowd.VISITORS * 1000.0 / of(oneRow).perSecond();
    }

    String table(Map<Page, Facts> facts) {
        var table = new StringBuilder(
                line("page", "asked/s", "one row", "least-most", "reads", "SQL", "JVM ms", "PG ms", "bytes", "gzip"));
        scores.forEach((page, score) -> table.append(row(page, score, Objects.requireNonNull(facts.get(page)))));
        return table.toString();
    }

    private String row(Page page, Score score, Facts facts) {
        return line(
                page.name(),
                number("%.0f", score.perSecond()),
                number("%.2f", score.ofOneRow()),
                number("%.2f", score.least()) + "-" + number("%.2f", score.most()),
                number("%.1fx", score.timesAsFastAs(of(pointReads))),
                page.isRuler() ? "-" : String.valueOf(facts.statements()),
                number("%.3f", score.programMillis()),
                score.databaseMillis() == 0 ? "-" : number("%.3f", score.databaseMillis()),
                String.valueOf(facts.bytes()),
                String.valueOf(facts.zipped()));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
