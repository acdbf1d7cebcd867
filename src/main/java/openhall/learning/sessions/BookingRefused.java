package openhall.learning.sessions;

import java.util.UUID;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/** Nobody is in two sessions at once, and whoever runs a session needs no place in it. */
final class BookingRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private BookingRefused(String sentence) {
        super(sentence);
    }

    static void forHost(LiveSession session, @Nullable UUID personId) {
        if (session.host.id.equals(personId)) {
            throw new BookingRefused("You run this session, so you do not need a place.");
        }
    }

    static void ifOverlapping(@Nullable Booking other) {
        if (other != null) {
            throw new BookingRefused(sentence(other));
        }
    }

    static String sentence(Booking other) {
        return SessionTexts.alsoAt(other) + " Cancel that booking first if you want this one.";
    }
}
