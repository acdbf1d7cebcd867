package openhall.strategy.suppression;

import java.util.ArrayList;
import java.util.List;

/** What each of some numbers of people can be at least and at most, given which add up to which. */
final class Bounds {
    private static final long ANY = 1_000_000;

    private record Sum(int total, List<Integer> parts) {}

    private final List<Long> least = new ArrayList<>();
    private final List<Long> most = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private boolean moved;

    int known(long value) {
        return between(value, value);
    }

    int atLeast(long value) {
        return between(value, ANY);
    }

    private int between(long low, long high) {
        least.add(low);
        most.add(high);
        return least.size() - 1;
    }

    void sum(int total, List<Integer> parts) {
        sums.add(new Sum(total, parts));
    }

    boolean hasOneValue(int number) {
        return least.get(number).equals(most.get(number));
    }

    /** Until nothing follows any more. */
    void tighten() {
        do {
            moved = false;
            sums.forEach(this::tighten);
        } while (moved);
    }

    private void tighten(Sum sum) {
        narrow(sum.total(), total(least, sum.parts()), total(most, sum.parts()));
        for (var part : sum.parts()) {
            var othersLeast = total(least, sum.parts()) - least.get(part);
            var othersMost = total(most, sum.parts()) - most.get(part);
            narrow(part, least.get(sum.total()) - othersMost, most.get(sum.total()) - othersLeast);
        }
    }

    private static long total(List<Long> of, List<Integer> parts) {
        return parts.stream().mapToLong(of::get).sum();
    }

    private void narrow(int number, long low, long high) {
        if (low > least.get(number)) {
            least.set(number, low);
            moved = true;
        }
        if (high < most.get(number)) {
            most.set(number, high);
            moved = true;
        }
    }
}
