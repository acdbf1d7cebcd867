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
        change(hackathon, plan, by, at);
        ScheduleItem.keepPlanned(hackathon, plan.schedule(), at);
    }

    /** The same by hand, where the schedule has a page of its own. People are asked again about words that are new. */
    public static void change(Hackathon hackathon, Hackathon.Plan plan, @Nullable Person by, Instant at) {
        var capacity = plan.capacity();
        if (capacity != null) {
            Places.resize(hackathon, capacity, by, at);
        }
        EventTerms.keep(hackathon, plan.terms(), at);
    }

    /** What people agree to, as it is worded now. */
    public static Hackathon.Terms terms(Hackathon hackathon) {
        var newest = EventTerms.newest(hackathon);
        var licence = newest.get(TermsKind.OPEN_LICENCE);
        var photo = newest.get(TermsKind.PHOTO);
        return new Hackathon.Terms(
                hackathon.codeOfConduct,
                licence == null ? Hackathon.Terms.USUAL_LICENCE : licence.words,
                photo == null ? null : photo.words);
    }
}
