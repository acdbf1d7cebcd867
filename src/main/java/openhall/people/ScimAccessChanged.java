package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something changed about who may tell us about people, or about a group: {@code verb} says what was done to the thing
 * of this name. {@code by} is null when a program did it; the detail then names the program.
 */
public record ScimAccessChanged(@Nullable Person by, String verb, String name, String detail, Instant at) {}
