package openhall.learning.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;

/** What the page of a course shows of its sessions to staff; having been there completes nothing by itself. */
@Named("courseSessions")
@RequestScoped
public class CourseSessions {
    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Nothing for who does not work here. */
    public List<LiveSession.OfCourse> of(String courseSlug) {
        return me.may(May.LEARN) ? LiveSession.ofCourse(courseSlug, me.personId(), clock.instant()) : List.of();
    }
}
