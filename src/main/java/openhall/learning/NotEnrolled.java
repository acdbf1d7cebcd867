package openhall.learning;

import openhall.web.Refused;

/** Only who has started a course can do its steps. */
class NotEnrolled extends Refused {
    private static final long serialVersionUID = 1L;

    NotEnrolled() {
        super("Start the course first. Then you can do its steps.");
    }
}
