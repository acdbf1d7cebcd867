package openhall.learning.sessions;

import java.time.Instant;
import openhall.web.Formats;
import openhall.web.Refused;

/** A session that has begun or is cancelled is not changed any more, and nobody loses a place they have. */
final class SessionClosed extends Refused {
    private static final long serialVersionUID = 1L;

    private SessionClosed(String sentence) {
        super(sentence);
    }

    static void unlessOpen(LiveSession session, Instant at) {
        if (session.isCancelled()) {
            throw new SessionClosed("This session was cancelled. Look for another one.");
        }
        if (session.hasBegun(at)) {
            throw new SessionClosed("This session has begun, so places can no longer be booked or changed.");
        }
    }

    static void unlessEnough(LiveSession session, int places) {
        if (places < session.booked) {
            throw new SessionClosed(tooFew(session));
        }
    }

    static String tooFew(LiveSession session) {
        return "%s booked a place already. Enter that many places or more."
                .formatted(Formats.times(session.booked, "person has", "people have"));
    }

    static void unlessBegun(LiveSession session, Instant at) {
        if (session.isCancelled()) {
            throw new SessionClosed("This session was cancelled, so nobody came to it.");
        }
        if (!session.hasBegun(at)) {
            throw new SessionClosed("You can note who came when the session has begun: %s."
                    .formatted(Formats.dateTime(session.startsAt)));
        }
    }
}
