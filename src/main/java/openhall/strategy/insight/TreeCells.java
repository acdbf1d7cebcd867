package openhall.strategy.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Cell;
import openhall.strategy.SmallNumbers;

/**
 * What may be shown of one measure and one group of people, for every part of the council. It is worked out from the top
 * down and always for the whole tree, whoever asks: parts that add up to something hidden are hidden too, and the people
 * who sit in a unit but in none of its parts count as a part of their own.
 */
final class TreeCells {
    private final OrgTree tree;
    private final Map<UUID, Cell> counted;
    private final Map<UUID, Cell> shown = new HashMap<>();
    private final Map<UUID, Cell> direct = new HashMap<>();

    private TreeCells(OrgTree tree, Map<UUID, Cell> counted) {
        this.tree = tree;
        this.counted = counted;
    }

    /** Takes the counts by unit, and what may be shown for the council itself. */
    static TreeCells of(OrgTree tree, Map<UUID, Cell> counted, Cell top) {
        var cells = new TreeCells(tree, counted);
        cells.goDown(tree.root(), top);
        return cells;
    }

    private void goDown(OrgUnit unit, Cell own) {
        shown.put(unit.id, own);
        var children = tree.children(unit.id);
        if (children.isEmpty()) {
            return;
        }
        var parts = new ArrayList<>(children.stream().map(this::countOf).toList());
        parts.add(rest(unit, parts));
        var safe = own.hidden() ? parts.stream().map(Cell::hide).toList() : SmallNumbers.hide(parts);
        for (var i = 0; i < children.size(); i++) {
            goDown(children.get(i), safe.get(i));
        }
        direct.put(unit.id, safe.get(children.size()));
    }

    private Cell countOf(OrgUnit unit) {
        return counted.getOrDefault(unit.id, Cell.of(unit.name, 0, 0));
    }

    private Cell rest(OrgUnit unit, List<Cell> parts) {
        var whole = countOf(unit);
        var numerator = parts.stream().mapToLong(Cell::numerator).sum();
        var denominator = parts.stream().mapToLong(Cell::denominator).sum();
        return Cell.of(
                unit.name, Math.max(0, whole.numerator() - numerator), Math.max(0, whole.denominator() - denominator));
    }

    Cell of(OrgUnit unit) {
        return shown.getOrDefault(unit.id, Cell.of(unit.name, 0, 0));
    }

    /** Those who sit in the unit and in none of its parts. */
    Cell directlyIn(OrgUnit unit) {
        return direct.getOrDefault(unit.id, Cell.of(unit.name, 0, 0));
    }
}
