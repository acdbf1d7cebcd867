package openhall.strategy.insight;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Measure;
import openhall.strategy.suppression.Release;
import openhall.strategy.suppression.ReleasedMonth;
import org.jspecify.annotations.Nullable;

/** Staff beside management of one unit, for the last months that came out. Page, drawing, table and API all read this. */
record Months(OrgUnit unit, Measure measure, List<ReleasedMonth> all) {

    /** Names of a measure and of a unit; the whole council without a name. */
    record Asked(String measure, @Nullable String unit) {}

    static Months seenBy(Me me, Asked asked, LocalDate day) {
        var unit = Sight.of(me, OrgTree.load()).asked(asked.unit());
        var measure = Measure.ofShares().stream()
                .filter(one -> one.slug.equals(asked.measure()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new Months(unit, measure, Release.monthsOf(measure.subject(), unit.id, day));
    }

    /** What the line says. */
    public String headline() {
        return all.isEmpty() ? "No month has come out yet." : staff().beside(management()) + ".";
    }

    Trend staff() {
        return Trend.of("Staff", all, ReleasedMonth::staff);
    }

    Trend management() {
        return Trend.of("Management", all, ReleasedMonth::management);
    }

    /** Null before two months have something to draw. */
    public @Nullable MonthChart chart() {
        return all.stream().filter(Months::isDrawn).count() > 1 ? MonthChart.of(this) : null;
    }

    private static boolean isDrawn(ReleasedMonth month) {
        return month.staff().percent() != null || month.management().percent() != null;
    }

    public String unitPath() {
        var page = isWholeCouncil() ? "/insight" : "/insight/units/" + unit.slug;
        return page + "#" + measure.slug;
    }

    public String csvPath() {
        var path = "/insight/" + measure.slug + "/months.csv";
        return isWholeCouncil() ? path : path + "?unit=" + unit.slug;
    }

    private boolean isWholeCouncil() {
        return unit.parent == null;
    }
}
