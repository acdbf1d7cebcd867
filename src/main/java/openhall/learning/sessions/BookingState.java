package openhall.learning.sessions;

import java.util.EnumSet;
import java.util.Set;

/** How a person stands to a session. */
public enum BookingState {
    BOOKED("Booked", "good"),
    WAITING("On the waiting list", "info"),
    CANCELLED("Cancelled", "neutral"),
    ATTENDED("Came", "good"),
    ABSENT("Did not come", "neutral");

    /** Those that take up a place. */
    static final Set<BookingState> PLACED = EnumSet.of(BOOKED, ATTENDED, ABSENT);

    /** Those that are not over before the session is. */
    static final Set<BookingState> LIVE = EnumSet.of(BOOKED, WAITING, ATTENDED, ABSENT);

    private final String text;
    private final String kind;

    BookingState(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    public String text() {
        return text;
    }

    public String kind() {
        return kind;
    }
}
