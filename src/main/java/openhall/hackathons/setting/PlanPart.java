package openhall.hackathons.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;

/** The plan on the organiser's desk. */
@ApplicationScoped
class PlanPart implements DeskPart {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Plan";
    }

    @Override
    public String path(Hackathon hackathon) {
        return PlanView.path(hackathon);
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        var changes = hackathon.version - 1;
        return hackathon.isPublished()
                ? "public, with " + Formats.times(changes, "change", "changes") + " since then"
                : "only organisers see it";
    }
}
