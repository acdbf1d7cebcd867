package openhall.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What all rounds showed of one page. */
final class Score {
    private final List<Slice> slices = new ArrayList<>();
    private final List<Double> partsOfOneRow = new ArrayList<>();

    /** With what the one-row ruler answered in a second at the same time. */
    void add(Slice slice, double oneRow) {
        slices.add(slice);
        partsOfOneRow.add(slice.perSecond() / oneRow);
    }

    double perSecond() {
        return median(slices.stream().map(Slice::perSecond).toList());
    }

    double ofOneRow() {
        return median(partsOfOneRow);
    }

    double least() {
        return Collections.min(partsOfOneRow);
    }

    double most() {
        return Collections.max(partsOfOneRow);
    }

    /** By way of the one-row ruler, which ran beside both. */
    double timesAsFastAs(Score other) {
        return ofOneRow() / other.ofOneRow();
    }

    double programMillis() {
        return perAnswer(Slice::programMillis);
    }

    double databaseMillis() {
        return perAnswer(Slice::databaseMillis);
    }

    private double perAnswer(ToDoubleFunction<Slice> part) {
        return slices.stream().mapToDouble(part).sum()
                / slices.stream().mapToInt(Slice::answers).sum();
    }

    private static double median(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
