package openhall.learning.sessions;

import openhall.web.Refused;

/** A program read a session before somebody else changed it. */
final class SessionChanged extends Refused {
    private static final long serialVersionUID = 1L;

    SessionChanged() {
        super("Somebody else has changed this session since you read it. Read it again and send yours.");
    }
}
