package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody left the council; {@code by} is null when a directory said so. */
public record PersonLeft(Person person, @Nullable Person by, Instant at) {}
