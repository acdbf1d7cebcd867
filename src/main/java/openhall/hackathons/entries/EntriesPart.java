package openhall.hackathons.entries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import openhall.web.Formats;

/** The way from the desk to the entries. */
@ApplicationScoped
class EntriesPart implements DeskPart {
    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Entries";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/entries";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        var tally = Submission.unchecked(hackathon);
        return hackathon.lockedAt == null
                ? Formats.times(tally.all(), "team has", "teams have") + " sent one"
                : (tally.all() - tally.some()) + " of " + tally.all() + " checked";
    }
}
