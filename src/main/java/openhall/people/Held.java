package openhall.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is held about somebody: what it is, what it says, since when, and where it can be seen. */
public record Held(
        UUID id,
        Instant at,
        String label,
        String value,
        @Nullable String path) {}
