package openhall.people.door;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.people.PersonSession;
import org.jspecify.annotations.Nullable;

/** Where somebody is signed in, as they see it. When it was last seen is told to the quarter of an hour, not closer. */
public record SessionRow(UUID ref, String device, Instant began, Instant seen, boolean here) {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    static SessionRow of(PersonSession session, @Nullable String token, Instant now) {
        return new SessionRow(
                session.ref, session.device, session.startedAt, quarter(session.seenAt, now), session.isHeldBy(token));
    }

    /** The nearest quarter of an hour that is not still to come. */
    static Instant quarter(Instant seen, Instant now) {
        var nearest = Instant.ofEpochSecond((seen.getEpochSecond() + QUARTER / 2) / QUARTER * QUARTER);
        return nearest.isAfter(now) ? nearest.minusSeconds(QUARTER) : nearest;
    }
}
