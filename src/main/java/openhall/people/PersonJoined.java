package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody joined the staff, or joined it again; {@code by} is null when a directory said so. */
public record PersonJoined(Person person, @Nullable Person by, Instant at) {}
