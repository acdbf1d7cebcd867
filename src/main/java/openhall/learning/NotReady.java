package openhall.learning;

import java.util.List;
import openhall.web.Refused;

/** A course that can only be started when others are completed. */
class NotReady extends Refused {
    private static final long serialVersionUID = 1L;

    NotReady(List<String> titles) {
        super("Complete " + String.join(" and ", titles) + " first. Then you can start this course.");
    }
}
