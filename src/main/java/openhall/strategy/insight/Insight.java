package openhall.strategy.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Cell;
import openhall.strategy.Measure;
import openhall.strategy.Reading;
import openhall.strategy.SmallNumbers;
import openhall.web.PairChart;
import org.jspecify.annotations.Nullable;

/** Staff beside management, for one part of the council and the parts inside it. Page, table and API all read this. */
record Insight(OrgUnit unit, List<OfMeasure> measures, List<OrgUnit> doors) {
    /** From how many points apart a difference is called out. */
    static final long WIDE = 20;

    /** A part of the council; the first row of a measure is the unit itself. */
    record Row(String label, Cell staff, Cell management) {

        /** By how many points management is behind staff, or ahead when less than zero. */
        public @Nullable Long behind() {
            var ofStaff = staff.percent();
            var ofManagement = management.percent();
            return ofStaff == null || ofManagement == null ? null : Math.round(ofStaff - ofManagement);
        }

        /** Whether the two are further apart than so many points, before anything is rounded. */
        boolean apartBy(long points) {
            var cross = staff.numerator() * management.denominator() - management.numerator() * staff.denominator();
            return behind() != null
                    && 100 * Math.abs(cross) > points * staff.denominator() * management.denominator();
        }

        boolean hasPeople() {
            return !staff.empty() || !management.empty();
        }
    }

    record OfMeasure(OrgUnit unit, Measure measure, List<Row> rows) {

        public PairChart chart() {
            var target = measure.target.doubleValue();
            var bars = rows.stream()
                    .map(row -> new PairChart.Row(
                            row.label(),
                            row.staff().percent(),
                            row.management().percent(),
                            target,
                            row.staff().text(),
                            row.management().text()))
                    .toList();
            return new PairChart(
                    headline(), measure.title + ", percent of people, target " + measure.targetText(), bars);
        }

        /** What the chart says, for the unit as a whole. */
        private String headline() {
            var behind = rows.get(0).behind();
            return behind == null ? measure.title : difference(behind, measure.title);
        }

        public String csvPath() {
            var path = "/insight/" + measure.slug + ".csv";
            return unit.parent == null ? path : path + "?unit=" + unit.slug;
        }

        List<String> gaps(long over) {
            return rows.stream()
                    .map(row -> gap(row, over))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private @Nullable String gap(Row row, long over) {
            var behind = row.behind();
            return behind == null || !row.apartBy(over)
                    ? null
                    : row.label() + ": " + difference(behind, points(behind, over), measure.title) + ".";
        }
    }

    /** What a person may see of a unit; of the whole council without a name. */
    static Insight seenBy(Me me, @Nullable String slug, LocalDate day) {
        var tree = OrgTree.load();
        var sight = Sight.of(me, tree);
        var unit = slug == null || slug.isBlank() || slug.equals(tree.root().slug) ? tree.root() : sight.unit(slug);
        var readings = new LinkedHashMap<Measure, List<Reading>>();
        for (var reading : Reading.latestByUnit(day)) {
            readings.computeIfAbsent(reading.measure, any -> new ArrayList<>()).add(reading);
        }
        var measures = readings.entrySet().stream()
                .map(entry -> new OfMeasure(unit, entry.getKey(), rows(tree, unit, entry.getValue())))
                .sorted(Comparator.comparingLong(Insight::width).reversed())
                .toList();
        return new Insight(unit, measures, sight.doorsIn(unit));
    }

    private static List<Row> rows(OrgTree tree, OrgUnit unit, List<Reading> readings) {
        var staff = counts(Reading.Group.STAFF, tree, readings);
        var management = counts(Reading.Group.MANAGEMENT, tree, readings);
        // The two add up to everyone, which the public page of the goal shows.
        var top = SmallNumbers.hide(List.of(atTop(staff, tree), atTop(management, tree)));
        var ofStaff = TreeCells.of(tree, staff, top.get(0));
        var ofManagement = TreeCells.of(tree, management, top.get(1));

        var rows = new ArrayList<Row>();
        rows.add(new Row(unit.name, ofStaff.of(unit), ofManagement.of(unit)));
        for (var child : tree.children(unit.id)) {
            rows.add(new Row(child.name, ofStaff.of(child), ofManagement.of(child)));
        }
        var direct = new Row("In " + unit.name + " itself", ofStaff.directlyIn(unit), ofManagement.directlyIn(unit));
        if (direct.hasPeople() && rows.size() > 1) {
            rows.add(direct);
        }
        return rows;
    }

    private static Map<UUID, Cell> counts(Reading.Group group, OrgTree tree, List<Reading> readings) {
        var counts = new HashMap<UUID, Cell>();
        for (var reading : readings) {
            var cell = reading.counted();
            if (reading.audienceGroup == group && cell != null) {
                var unitId = reading.unitId;
                counts.put(unitId == null ? tree.root().id : unitId, cell);
            }
        }
        return counts;
    }

    private static Cell atTop(Map<UUID, Cell> counts, OrgTree tree) {
        return counts.getOrDefault(tree.root().id, Cell.of(tree.root().name, 0, 0));
    }

    /** The widest difference in the unit as a whole, in a sentence. */
    public String headline() {
        return measures.stream()
                .filter(measure -> measure.rows().get(0).behind() != null)
                .max(Comparator.comparingLong(Insight::width))
                .map(measure -> widest(measure))
                .orElse(
                        "Staff and management cannot be compared yet: no measure has figures of both that may be shown.");
    }

    private static String widest(OfMeasure measure) {
        return difference(signedWidth(measure), measure.measure().title) + ".";
    }

    private static long width(OfMeasure measure) {
        return Math.abs(signedWidth(measure));
    }

    private static long signedWidth(OfMeasure measure) {
        var behind = measure.rows().get(0).behind();
        return behind == null ? 0 : behind;
    }

    /** Management is 24 points behind staff on "Staff whose skills are known". */
    private static String difference(long behind, String title) {
        if (behind == 0) {
            return "Management and staff are level on \"" + title + "\"";
        }
        return difference(behind, Math.abs(behind) + (Math.abs(behind) == 1 ? " point" : " points"), title);
    }

    /** 24 points; just over 20 points where rounding would say that it is no more than that. */
    private static String points(long behind, long over) {
        return (Math.abs(behind) == over ? "just over " : "") + Math.abs(behind) + " points";
    }

    private static String difference(long behind, String points, String title) {
        return "Management is " + points + " " + (behind > 0 ? "behind" : "ahead of") + " staff on \"" + title + "\"";
    }

    /** Every difference of more than 20 points, wherever it is. */
    public List<String> wideGaps() {
        return measures.stream().flatMap(measure -> measure.gaps(WIDE).stream()).toList();
    }

    public boolean isWholeCouncil() {
        return unit.parent == null;
    }
}
