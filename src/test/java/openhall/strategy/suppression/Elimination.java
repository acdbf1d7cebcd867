package openhall.strategy.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gaussian elimination over the rationals, in whole numbers: which unknowns of some equations have only one value. */
final class Elimination {
    private final List<Map<Integer, Long>> rows = new ArrayList<>();

    /** An equation by the factors of its unknowns; what is known is left out, because its value does not matter here. */
    void add(Map<Integer, Long> equation) {
        rows.add(new HashMap<>(equation));
    }

    /** Unknowns that are alone in an equation when all has been eliminated. */
    BitSet determined() {
        for (var i = 0; i < rows.size(); i++) {
            var pivot = rows.get(i);
            if (!pivot.isEmpty()) {
                var unknown = pivot.keySet().iterator().next();
                for (var j = 0; j < rows.size(); j++) {
                    if (j != i && rows.get(j).containsKey(unknown)) {
                        rows.set(j, without(unknown, rows.get(j), pivot));
                    }
                }
            }
        }
        var determined = new BitSet();
        rows.stream().filter(row -> row.size() == 1).forEach(row -> row.keySet().forEach(determined::set));
        return determined;
    }

    private static Map<Integer, Long> without(int unknown, Map<Integer, Long> row, Map<Integer, Long> pivot) {
        long ofRow = row.getOrDefault(unknown, 0L);
        long ofPivot = pivot.getOrDefault(unknown, 1L);
        var left = new HashMap<Integer, Long>();
        row.forEach((each, factor) -> left.merge(each, Math.multiplyExact(factor, ofPivot), Long::sum));
        pivot.forEach((each, factor) -> left.merge(each, Math.multiplyExact(-factor, ofRow), Long::sum));
        left.values().removeIf(factor -> factor == 0);
        var common = left.values().stream().reduce(0L, Elimination::divisor);
        left.replaceAll((each, factor) -> factor / common);
        return left;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? Math.abs(a) : divisor(b, a % b);
    }
}
