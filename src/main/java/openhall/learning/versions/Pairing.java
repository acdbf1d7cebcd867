package openhall.learning.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which thing of a later list is which of the earlier one: the most alike first, and each belongs to one other at most. */
record Pairing<T>(List<Pair<T>> pairs, List<T> gone, List<T> added) {

    record Pair<T>(T before, T after) {}

    /** {@code alike} are the ways in which two can be the same, the surest first. */
    static <T> Pairing<T> of(List<T> before, List<T> after, List<BiPredicate<T, T>> alike) {
        Map<Integer, Integer> partners = new LinkedHashMap<>();
        for (var way : alike) {
            for (var i = 0; i < before.size(); i++) {
                for (var j = 0; j < after.size() && !partners.containsKey(i); j++) {
                    if (!partners.containsValue(j) && way.test(before.get(i), after.get(j))) {
                        partners.put(i, j);
                    }
                }
            }
        }
        return of(before, after, partners);
    }

    private static <T> Pairing<T> of(List<T> before, List<T> after, Map<Integer, Integer> partners) {
        var pairs = new ArrayList<Pair<T>>();
        var gone = new ArrayList<T>();
        for (var i = 0; i < before.size(); i++) {
            var partner = partners.get(i);
            if (partner == null) {
                gone.add(before.get(i));
            } else {
                pairs.add(new Pair<>(before.get(i), after.get(partner)));
            }
        }
        var added = new ArrayList<T>();
        for (var j = 0; j < after.size(); j++) {
            if (!partners.containsValue(j)) {
                added.add(after.get(j));
            }
        }
        return new Pairing<>(pairs, gone, added);
    }

    /** Those that stand before or after others now than they did. */
    List<Pair<T>> moved(List<T> after) {
        var moved = new ArrayList<Pair<T>>();
        var furthest = -1;
        for (var pair : pairs) {
            var place = after.indexOf(pair.after());
            if (place < furthest) {
                moved.add(pair);
            }
            furthest = Math.max(furthest, place);
        }
        return moved;
    }
}
