package openhall.trail;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A link as everyone may read it today; its reason may tell of an end, so it goes when one end is no longer public. */
record TrailStep(
        TrailEnd from, String kind, TrailEnd to, @Nullable String why, Instant at) {
    static TrailStep of(TrailLink link, TrailEnd from, TrailEnd to) {
        return new TrailStep(from, link.kind, to, from.reads() && to.reads() ? link.why : null, link.at);
    }

    /** The end that is the given thing, if one is. */
    Optional<TrailEnd> end(String kind, String ref) {
        return Stream.of(from, to).filter(end -> end.names(kind, ref)).findFirst();
    }
}
