package openhall.hackathons.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is over the line of a prize, and who is equal at it: when the last that would win is worth as much as the first
 * that would not, all of that worth are tied, and people decide which of them get the places that are left.
 */
public record PrizeLine(List<UUID> over, List<UUID> tied, int left) {
    /** Of entries with what each is worth, the best first in each list, and by number where they are equal. */
    public static PrizeLine of(Map<UUID, BigDecimal> worth, int places) {
        var order = worth.keySet().stream().sorted(best(worth)).toList();
        if (order.size() <= places) {
            return new PrizeLine(order, List.of(), places - order.size());
        }
        var last = worthOf(worth, order.get(places - 1));
        if (last.compareTo(worthOf(worth, order.get(places))) != 0) {
            return new PrizeLine(order.subList(0, places), List.of(), 0);
        }
        var over = order.stream()
                .filter(entry -> worthOf(worth, entry).compareTo(last) > 0)
                .toList();
        var tied = order.stream()
                .filter(entry -> worthOf(worth, entry).compareTo(last) == 0)
                .toList();
        return new PrizeLine(over, tied, places - over.size());
    }

    private static Comparator<UUID> best(Map<UUID, BigDecimal> worth) {
        return Comparator.comparing((UUID entry) -> worthOf(worth, entry))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    private static BigDecimal worthOf(Map<UUID, BigDecimal> worth, UUID entry) {
        return worth.getOrDefault(entry, BigDecimal.ZERO);
    }

    public boolean isTied() {
        return !tied.isEmpty();
    }
}
