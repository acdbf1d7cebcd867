package openhall.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nothing that names somebody is kept any more; {@code by} is null when the retention period did it. */
public record PersonErased(UUID personId, @Nullable Person by, Instant at) {}
