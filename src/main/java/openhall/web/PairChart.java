package openhall.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Staff and management side by side, in percent, as bars drawn on the server. Widths are percentages of the page, so
 * the same drawing fits a phone without shrinking its words; a value that may not be shown is null and its text says why.
 */
@io.quarkus.qute.TemplateData
public record PairChart(String title, String unit, List<Row> rows) {
    private static final double WIDEST = 60;
    private static final int ROW_HEIGHT = 84;

    @io.quarkus.qute.TemplateData
    public record Row(
            String label,
            @Nullable Double staff,
            @Nullable Double management,
            @Nullable Double target,
            String staffText,
            String managementText,
            @Nullable String difference,
            boolean wide) {
        public Row(
                String label,
                @Nullable Double staff,
                @Nullable Double management,
                @Nullable Double target,
                String staffText,
                String managementText) {
            this(label, staff, management, target, staffText, managementText, null, false);
        }

        /** How far apart the two are, and whether that is called out. */
        public Row apart(String words, boolean called) {
            return new Row(label, staff, management, target, staffText, managementText, words, called);
        }
    }

    /** A row with its place in the drawing; y in pixels, x in percent of the width. */
    @io.quarkus.qute.TemplateData
    public record Placed(
            Row row,
            int labelY,
            int staffY,
            int managementY,
            String staffX,
            String managementX,
            @Nullable String targetX) {
        public int staffTextY() {
            return staffY + 16;
        }

        public int managementTextY() {
            return managementY + 16;
        }
    }

    /** Whether the table says how far apart the two are. */
    public boolean compares() {
        return rows.stream().anyMatch(row -> row.difference() != null);
    }

    public int height() {
        return rows.size() * ROW_HEIGHT;
    }

    /** Names the drawing's parts on a page with several charts. */
    public String id() {
        return "chart-" + Integer.toHexString(title.hashCode());
    }

    public List<Placed> placed() {
        return IntStream.range(0, rows.size()).mapToObj(this::place).toList();
    }

    private Placed place(int i) {
        var row = rows.get(i);
        var top = i * ROW_HEIGHT;
        var target = row.target();
        return new Placed(
                row,
                top + 18,
                top + 26,
                top + 50,
                x(row.staff()),
                x(row.management()),
                target == null ? null : x(target));
    }

    private static String x(@Nullable Double percent) {
        var shown = percent == null ? 0 : Math.max(0, Math.min(100, percent));
        return String.format(Locale.ROOT, "%.1f%%", shown * WIDEST / 100);
    }
}
