package openhall.strategy;

import java.util.Collection;
import java.util.UUID;
import openhall.people.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One count: so many of so many. With a unit and an audience it counts people who sit there; without a unit it belongs to
 * the council as a whole, and without an audience it does not count people (ideas, projects).
 */
public record Tally(@Nullable UUID unitId, @Nullable Audience audience, long numerator, long denominator) {

    /** A number of the whole council that is no share of anything: pounds, or how many there are. */
    public static Tally total(long amount) {
        return new Tally(null, null, amount, 1);
    }

    /** The middle of these numbers, with half as many below as above; between the two middle ones when they are even. */
    public static Tally median(Collection<Long> numbers) {
        var sorted = numbers.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return new Tally(null, null, 0, 0);
        }
        var lower = sorted.get((sorted.size() - 1) / 2);
        var upper = sorted.get(sorted.size() / 2);
        return new Tally(null, null, lower + upper, 2);
    }
}
