package openhall.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps single people out of figures about groups. The cells of one call are the parts of a whole whose total is shown or
 * can be known: a group under the threshold is hidden, and then the next smallest, until nothing about a hidden group
 * follows from the total by subtraction. It knows of one list only: figures about parts of the council, which add up in
 * several ways and come again each month, are released by {@link SmallGroups}.
 */
public final class SmallNumbers {
    /** Fewest people in a group whose completions, levels or other counts are shown. */
    public static final int COUNTS = 5;

    /** Fewest people in a group whose attitudes, confidence or survey answers are shown. */
    public static final int ATTITUDES = 10;

    private SmallNumbers() {}

    public static List<Cell> hide(List<Cell> cells) {
        return hide(cells, COUNTS);
    }

    /** The same cells in the same order, some of them hidden. */
    public static List<Cell> hide(List<Cell> cells, int threshold) {
        var hidden = new boolean[cells.size()];
        for (var i = 0; i < hidden.length; i++) {
            hidden[i] = cells.get(i).hidden() || isSmall(cells.get(i), threshold);
        }
        while (tells(cells, hidden, threshold)) {
            var next = smallestShown(cells, hidden);
            if (next.isEmpty()) {
                break;
            }
            hidden[next.get()] = true;
        }
        var safe = new ArrayList<Cell>();
        for (var i = 0; i < hidden.length; i++) {
            safe.add(hidden[i] ? cells.get(i).hide() : cells.get(i));
        }
        return safe;
    }

    private static boolean isSmall(Cell cell, int threshold) {
        return cell.denominator() > 0 && cell.denominator() < threshold;
    }

    /** Whether the hidden cells together, which anyone can work out from the total, still say something about one of them. */
    private static boolean tells(List<Cell> cells, boolean[] hidden, int threshold) {
        long groups = 0;
        long numerator = 0;
        long denominator = 0;
        long numeratorOfAll = 0;
        long denominatorOfAll = 0;
        for (var i = 0; i < hidden.length; i++) {
            var cell = cells.get(i);
            numeratorOfAll += cell.numerator();
            denominatorOfAll += cell.denominator();
            if (hidden[i]) {
                groups++;
                numerator += cell.numerator();
                denominator += cell.denominator();
            }
        }
        if (groups == 0) {
            return false;
        }
        var nobodyOrEveryone = numerator == 0 || numerator == denominator;
        var soIsTheWhole = numeratorOfAll == 0 || numeratorOfAll == denominatorOfAll;
        return groups == 1 || denominator < threshold || denominator == groups || nobodyOrEveryone && !soIsTheWhole;
    }

    private static Optional<Integer> smallestShown(List<Cell> cells, boolean[] hidden) {
        var shown = new ArrayList<Integer>();
        for (var i = 0; i < hidden.length; i++) {
            if (!hidden[i] && !cells.get(i).empty()) {
                shown.add(i);
            }
        }
        return shown.stream().min(Comparator.comparingLong(i -> cells.get(i).denominator()));
    }
}
