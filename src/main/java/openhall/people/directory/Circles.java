package openhall.people.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds whoever would stand above themself. */
final class Circles {
    private Circles() {}

    /** Those that stand in a circle; {@code above} says who stands above somebody, or null at the top. */
    static Set<UUID> among(Collection<UUID> all, Function<UUID, @Nullable UUID> above) {
        var circles = new HashSet<UUID>();
        var seen = new HashSet<UUID>();
        for (var one : all) {
            var path = new ArrayList<UUID>();
            UUID at = one;
            while (at != null && seen.add(at)) {
                path.add(at);
                at = above.apply(at);
            }
            // Either the top, or somebody seen before: a circle only if it was on this way up
            var begins = at == null ? -1 : path.indexOf(at);
            if (begins >= 0) {
                circles.addAll(path.subList(begins, path.size()));
            }
        }
        return circles;
    }
}
