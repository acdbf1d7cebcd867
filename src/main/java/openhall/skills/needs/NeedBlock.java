package openhall.skills.needs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.strategy.Cell;
import openhall.strategy.SmallNumbers;

/**
 * One skill in units that share a parent: a row for each unit; across, the parts of those in scope: at target, below target and not
 * known, or replied and not. People can look at every one of these units in turn, so cells are hidden until no hidden one follows from
 * its row, its column or the parent's row.
 */
record NeedBlock(Map<UUID, List<Cell>> rows) {
    /** Units without anyone in scope have no row. Where the parent's cell is hidden the whole column is. */
    static NeedBlock of(Map<UUID, NeedCount> counts, List<Cell> parent) {
        var rows = new LinkedHashMap<UUID, List<Cell>>();
        counts.forEach((unit, count) -> {
            if (count.inScope() > 0) {
                var numbers = List.of(count.atTarget(), count.below(), count.notKnown());
                rows.put(unit, cells(unit, numbers, count.inScope(), parent));
            }
        });
        return new NeedBlock(rows).settled();
    }

    /** The same people by whether they replied. What a hidden level could be worked out from is hidden with it. */
    static NeedBlock ofReplies(Map<UUID, NeedCount> counts, List<Cell> parent, NeedBlock levels) {
        var rows = new LinkedHashMap<UUID, List<Cell>>();
        levels.rows.forEach((unit, row) -> {
            var count = counts.getOrDefault(unit, NeedCount.NOBODY);
            var cells = cells(unit, List.of(count.replied(), count.notReplied()), count.inScope(), parent);
            var tells = row.stream().anyMatch(Cell::hidden);
            rows.put(
                    unit,
                    cells.stream()
                            .map(cell -> marked(cell, tells || cell.hidden()))
                            .toList());
        });
        return new NeedBlock(rows).settled();
    }

    private static List<Cell> cells(UUID unit, List<Long> numbers, long inScope, List<Cell> parent) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Cell(
                        unit + "/" + i,
                        numbers.get(i),
                        inScope,
                        !parent.isEmpty() && parent.get(i).hidden()))
                .toList();
    }

    /** Hiding a cell in a row can leave a column open and the other way round, so both go on until neither hides any more. */
    private NeedBlock settled() {
        var current = this;
        var next = current.rowsHidden().columnsHidden();
        while (next.hidden() > current.hidden()) {
            current = next;
            next = current.rowsHidden().columnsHidden();
        }
        return next;
    }

    private NeedBlock rowsHidden() {
        var hidden = new LinkedHashMap<UUID, List<Cell>>();
        rows.forEach((unit, row) -> hidden.put(unit, hide(row)));
        return new NeedBlock(hidden);
    }

    private NeedBlock columnsHidden() {
        var hidden = new LinkedHashMap<UUID, List<Cell>>();
        rows.forEach((unit, row) -> hidden.put(unit, new ArrayList<>(row)));
        for (int i = 0; i < columns(); i++) {
            int column = i;
            var cells = hide(rows.values().stream().map(row -> row.get(column)).toList())
                    .iterator();
            hidden.values().forEach(row -> row.set(column, cells.next()));
        }
        return new NeedBlock(hidden);
    }

    private int columns() {
        return rows.values().stream().mapToInt(List::size).findFirst().orElse(0);
    }

    /** Marks cells as hidden but keeps their numbers, which the next pass needs; {@link #row} takes them away. */
    private static List<Cell> hide(List<Cell> cells) {
        var seen = SmallNumbers.hide(cells);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> marked(cells.get(i), seen.get(i).hidden()))
                .toList();
    }

    private static Cell marked(Cell cell, boolean hidden) {
        return new Cell(cell.group(), cell.numerator(), cell.denominator(), hidden);
    }

    private long hidden() {
        return rows.values().stream().flatMap(List::stream).filter(Cell::hidden).count();
    }

    /** The cells of a unit; empty when nobody there is in scope. */
    List<Cell> row(UUID unit) {
        return rows.getOrDefault(unit, List.of()).stream()
                .map(cell -> cell.hidden() ? cell.hide() : cell)
                .toList();
    }
}
