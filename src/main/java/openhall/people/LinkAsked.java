package openhall.people;

import java.time.Instant;

/** Somebody asked at the door for a link, and there is one for them; whoever sends mail sends it. */
public record LinkAsked(Kind kind, String email, String path, Instant at) {

    /** What the link is for; {@code HERE_ALREADY} signs in somebody who wanted to open a second account. */
    public enum Kind {
        SIGN_IN,
        RESET,
        JOIN,
        NEW_ADDRESS,
        HERE_ALREADY
    }
}
