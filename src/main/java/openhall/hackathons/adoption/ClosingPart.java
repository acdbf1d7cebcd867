package openhall.hackathons.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;

/** On the organiser's desk: whether there is a plan for afterwards. */
@ApplicationScoped
class ClosingPart implements DeskPart {
    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "What happens afterwards, and closing";
    }

    @Override
    public String path(Hackathon hackathon) {
        return ClosingPages.path(hackathon);
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        var closed = hackathon.closedAt;
        if (closed != null) {
            return "closed on " + Formats.date(closed);
        }
        return FollowUpPlan.of(hackathon) == null ? "there is no plan yet" : "there is a plan";
    }
}
