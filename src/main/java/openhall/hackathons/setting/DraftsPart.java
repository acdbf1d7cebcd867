package openhall.hackathons.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.Challenge;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.web.Formats;

/** The challenges on the organiser's desk. */
@ApplicationScoped
class DraftsPart implements DeskPart {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Challenges";
    }

    @Override
    public String path(Hackathon hackathon) {
        return hackathon.draftsPath();
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        return Formats.times(Challenge.unpublished(hackathon), "is", "are") + " not public yet";
    }
}
