package openhall.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of units or people was applied: what it was of, and how many lines did what; {@code by} is null at night. */
public record DirectoryApplied(
        String what, String counts, @Nullable Person by, Instant at) {}
