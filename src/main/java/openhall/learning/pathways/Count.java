package openhall.learning.pathways;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import openhall.learning.pathways.Plan.PlanSet;

/**
 * How much of a plan is done. What was done out of order is not lost: it counts as soon as its set, or its place in a
 * set, is open.
 */
record Count(List<SetCount> sets) {

    /** A set, whether it is open yet, and which of its items count. */
    record SetCount(PlanSet set, boolean open, List<String> counted) {
        int done() {
            return Math.min(counted.size(), set.take());
        }

        boolean full() {
            return done() == set.take();
        }
    }

    static Count of(Plan plan, Predicate<String> done) {
        return of(plan.setsInOrder(), plan.sets(), done);
    }

    static Count of(boolean setsInOrder, List<PlanSet> sets, Predicate<String> done) {
        var counts = new ArrayList<SetCount>();
        var open = true;
        for (var set : sets) {
            var count = count(set, open, done);
            counts.add(count);
            open = !setsInOrder || (open && count.full());
        }
        return new Count(counts);
    }

    private static SetCount count(PlanSet set, boolean open, Predicate<String> done) {
        if (!open) {
            return new SetCount(set, false, List.of());
        }
        var items = set.items().stream();
        return new SetCount(set, true, (set.inOrder() ? items.takeWhile(done) : items.filter(done)).toList());
    }

    int done() {
        return sets.stream().mapToInt(SetCount::done).sum();
    }

    int total() {
        return sets.stream().mapToInt(count -> count.set().take()).sum();
    }

    boolean full() {
        return sets.stream().allMatch(SetCount::full);
    }

    Set<String> counted() {
        var counted = new TreeSet<String>();
        sets.forEach(set -> counted.addAll(set.counted()));
        return counted;
    }

    /** Keep safe: 1 of 1. Join up: 0 of 2. */
    String why() {
        return sets.stream()
                .map(count -> count.set().title() + ": " + count.done() + " of "
                        + count.set().take())
                .collect(joining(". "));
    }
}
