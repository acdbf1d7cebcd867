package openhall.hackathons.event;

import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the plan of a hackathon says about its days: how many places, what people agree to, and the schedule. A plan
 * that says nothing about places leaves them as the organiser has set them.
 */
public final class EventPlan {
    private EventPlan() {}

    public static void keep(Hackathon hackathon, Hackathon.Plan plan, @Nullable Person by, Instant at) {
        var capacity = plan.capacity();
        if (capacity != null) {
            Places.resize(hackathon, capacity, by, at);
        }
        EventTerms.keep(hackathon, plan.terms(), at);
        ScheduleItem.keepPlanned(hackathon, plan.schedule(), at);
    }
}
