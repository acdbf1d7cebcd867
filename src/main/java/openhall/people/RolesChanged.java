package openhall.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An administrator gave somebody other roles; {@code by} is null when the service itself did. */
public record RolesChanged(
        Person person, Set<Role> now, @Nullable Person by, Instant at) {}
