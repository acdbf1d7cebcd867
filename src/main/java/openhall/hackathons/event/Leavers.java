package openhall.hackathons.event;

import jakarta.enterprise.event.Observes;
import openhall.people.PersonLeft;

/** Whoever leaves the council leaves their place to whoever waits, and teams hear that they do not help. */
class Leavers {
    void left(@Observes PersonLeft left) {
        Places.release(left.person(), left.at());
        Mentor.leave(left.person(), left.at());
    }
}
