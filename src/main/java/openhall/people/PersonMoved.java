package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody sits somewhere else, or for somebody else; {@code by} is null when a directory said so. */
public record PersonMoved(Person person, @Nullable Person by, Instant at) {}
