package openhall.trail;

import java.time.Instant;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** When two things were joined, by whom and why. What can happen again to the same two has a key for each time. */
public record Occasion(String key, @Nullable Person by, String why, Instant at) {
    static Occasion onlyOne(@Nullable Person by, String why, Instant at) {
        return new Occasion("", by, why, at);
    }
}
