package openhall.learning.help;

import java.time.Instant;
import openhall.activity.WorkingDays;
import openhall.learning.Place;
import openhall.people.Person;
import openhall.people.Role;

/** A step where somebody is stuck, the day by which an answer comes, and whether there is anybody to answer. */
record Asking(Place place, String day, boolean staffed) {

    /** Only somebody who has started the course can be stuck in it. */
    static Asking at(Place place, Instant now) {
        place.journey().learner();
        var day = WorkingDays.after(WorkingDays.day(now), HelpRequest.WORKING_DAYS);
        return new Asking(place, HelpClock.day(day), isStaffed());
    }

    static boolean isStaffed() {
        return !Person.withRole(Role.CHAMPION).isEmpty();
    }

    public String path() {
        return place.path() + "/help";
    }
}
