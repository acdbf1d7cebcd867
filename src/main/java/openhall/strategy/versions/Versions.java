package openhall.strategy.versions;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import openhall.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** The versions there have been, and the way from one to another. */
@ApplicationScoped
class Versions {
    @Inject
    ObjectMapper json;

    /** A version to read. */
    record Reader(
            Strategy strategy,
            @Nullable VersionText text,
            @Nullable Strategy before) {}

    /** Two versions beside each other; without a difference when the text of one was not kept. */
    record Comparison(Strategy from, Strategy to, @Nullable Difference difference) {}

    Reader read(String version) {
        var all = Strategy.versions();
        var strategy = named(version, all);
        return new Reader(strategy, KeptVersion.of(strategy, json), before(strategy, all));
    }

    /** From the version that is named, or else from the one before. */
    Comparison compare(String version, @Nullable String from) {
        var all = Strategy.versions();
        var to = named(version, all);
        var earlier = from == null || from.isEmpty() ? before(to, all) : named(from, all);
        if (earlier == null) {
            throw new NotFoundException();
        }
        var old = KeptVersion.of(earlier, json);
        var current = KeptVersion.of(to, json);
        return new Comparison(earlier, to, old == null || current == null ? null : Difference.between(old, current));
    }

    private static Strategy named(String version, List<Strategy> all) {
        return all.stream()
                .filter(one -> one.version.equals(version))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static @Nullable Strategy before(Strategy strategy, List<Strategy> all) {
        var next = all.indexOf(strategy) + 1;
        return next < all.size() ? Objects.requireNonNull(all.get(next)) : null;
    }
}
