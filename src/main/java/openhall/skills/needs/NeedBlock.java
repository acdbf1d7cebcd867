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
 * One skill in units that share a parent: a row for each unit; at target, below target and not known across. People can look at every
 * one of these units in turn, so cells are hidden until no hidden one follows from its row, its column or the parent's row.
 */
record NeedBlock(Map<UUID, List<Cell>> rows) {
    private static final int COLUMNS = 3;

    /** Units without anyone in scope have no row. Where the parent's cell is hidden the whole column is. */
    static NeedBlock of(Map<UUID, NeedCount> counts, List<Cell> parent) {
        var rows = new LinkedHashMap<UUID, List<Cell>>();
        counts.forEach((unit, count) -> {
            if (count.inScope() > 0) {
                rows.put(unit, cells(unit, count, parent));
            }
        });
        return new NeedBlock(rows).settled();
    }

    private static List<Cell> cells(UUID unit, NeedCount count, List<Cell> parent) {
        var numbers = List.of(count.atTarget(), count.below(), count.notKnown());
        return IntStream.range(0, COLUMNS)
                .mapToObj(i -> new Cell(
                        unit + "/" + i,
                        numbers.get(i),
                        count.inScope(),
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
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            var cells = hide(rows.values().stream().map(row -> row.get(column)).toList())
                    .iterator();
            hidden.values().forEach(row -> row.set(column, cells.next()));
        }
        return new NeedBlock(hidden);
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

    /** The three cells of a unit; empty when nobody there is in scope. */
    List<Cell> row(UUID unit) {
        return rows.getOrDefault(unit, List.of()).stream()
                .map(cell -> cell.hidden() ? cell.hide() : cell)
                .toList();
    }
}
