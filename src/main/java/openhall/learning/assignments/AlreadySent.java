package openhall.learning.assignments;

import openhall.web.Refused;

/** A program sends something else with a key that it has used before. */
class AlreadySent extends Refused {
    private static final long serialVersionUID = 1L;

    AlreadySent(Assignment before) {
        super("You already sent this key, and it made " + before.ref + ". To assign something else, send another key.");
    }
}
