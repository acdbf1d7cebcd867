package openhall.strategy.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import openhall.people.Me;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Cell;
import openhall.strategy.Measure;
import openhall.strategy.Reading;
import openhall.strategy.ReleasedFigures;
import openhall.strategy.suppression.Place;
import openhall.web.PairChart;
import org.jspecify.annotations.Nullable;

/**
 * Staff beside management, for one part of the council and the parts inside it; of these, the reader may open the ones
 * in {@code seen}. Page, table and API all read this.
 */
record Insight(OrgUnit unit, List<OfMeasure> measures, List<OrgUnit> doors, Set<UUID> seen) {
    /** From how many points apart a difference is called out. */
    static final long WIDE = 20;

    /** A part of the council; the first row of a measure is the unit itself. */
    record Row(String label, Cell staff, Cell management) {

        /** By how many points management is behind staff, or ahead when less than zero. */
        public @Nullable Long behind() {
            var ofStaff = staff.percent();
            var ofManagement = management.percent();
            return ofStaff == null || ofManagement == null ? null : rounded(ofStaff - ofManagement);
        }

        /** Half a point counts as one in both directions. */
        private static long rounded(double points) {
            return points < 0 ? -Math.round(-points) : Math.round(points);
        }

        /** Whether the difference is called out: more than 20 points, whoever is ahead. */
        public boolean wide() {
            return apartBy(WIDE);
        }

        /** Level; 24 points behind staff. */
        public String difference() {
            var behind = behind();
            if (behind == null) {
                return "Cannot be compared";
            }
            var just = wide() && Math.abs(behind) == WIDE ? "just over " : "";
            return behind == 0 ? "Level" : just + points(behind) + (behind > 0 ? "behind" : "ahead of") + " staff";
        }

        /** Whether the two are further apart than so many points, before anything is rounded. */
        boolean apartBy(long points) {
            var cross = staff.numerator() * management.denominator() - management.numerator() * staff.denominator();
            return behind() != null && 100 * Math.abs(cross) > points * staff.denominator() * management.denominator();
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
                                    row.management().text())
                            .apart(row.difference(), row.wide()))
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
            return ofUnit("/insight/" + measure.slug + ".csv");
        }

        public String monthsPath() {
            return ofUnit("/insight/measures/" + measure.slug);
        }

        private String ofUnit(String path) {
            return unit.parent == null ? path : path + "?unit=" + unit.slug;
        }

        List<String> gaps() {
            return rows.stream().map(this::gap).filter(Objects::nonNull).toList();
        }

        private @Nullable String gap(Row row) {
            var behind = row.behind();
            return behind == null || !row.wide()
                    ? null
                    : row.label() + ": Management is " + row.difference() + " on \"" + measure.title + "\".";
        }
    }

    /** What a person may see of a unit; of the whole council without a name. */
    static Insight seenBy(Me me, @Nullable String slug, LocalDate day) {
        var tree = OrgTree.load();
        var sight = Sight.of(me, tree);
        var unit = sight.asked(slug);
        var comparable = Measure.ofShares();
        var figures =
                ReleasedFigures.of(comparable.stream().map(Measure::subject).toList(), units(tree, unit), day);
        var measures = comparable.stream()
                .filter(measure -> figures.has(measure.subject()))
                .map(measure -> new OfMeasure(unit, measure, rows(tree, unit, figures.of(measure.subject()))))
                .sorted(Comparator.comparingLong(Insight::width).reversed())
                .toList();
        return new Insight(unit, measures, sight.doorsIn(unit), sight.openIn(unit));
    }

    /** The council itself is in every release: with it, a measure that has one is known by it. */
    private static Set<UUID> units(OrgTree tree, OrgUnit unit) {
        var units = new HashSet<>(Set.of(tree.root().id));
        units.add(unit.id);
        tree.children(unit.id).forEach(child -> units.add(child.id));
        return units;
    }

    private static List<Row> rows(OrgTree tree, OrgUnit unit, Function<Place, Cell> figures) {
        var rows = new ArrayList<Row>();
        rows.add(row(unit.name, unit, false, figures));
        for (var child : tree.children(unit.id)) {
            rows.add(row(child.name, child, false, figures));
        }
        var direct = row("In " + unit.name + " itself", unit, true, figures);
        if (direct.hasPeople() && rows.size() > 1) {
            rows.add(direct);
        }
        return rows;
    }

    private static Row row(String label, OrgUnit unit, boolean itself, Function<Place, Cell> figures) {
        return new Row(
                label,
                figures.apply(new Place(unit.id, itself, Reading.Group.STAFF)),
                figures.apply(new Place(unit.id, itself, Reading.Group.MANAGEMENT)));
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
        return "Management is " + points(behind) + (behind > 0 ? "behind" : "ahead of") + " staff on \"" + title + "\"";
    }

    private static String points(long behind) {
        return Math.abs(behind) + (Math.abs(behind) == 1 ? " point " : " points ");
    }

    /** Every difference of more than 20 points, wherever it is. */
    public List<String> wideGaps() {
        return measures.stream().flatMap(measure -> measure.gaps().stream()).toList();
    }

    public boolean isWholeCouncil() {
        return unit.parent == null;
    }
}
