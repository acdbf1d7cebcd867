package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;
import openhall.hackathons.TeamMember;
import openhall.web.Formats;

/** How many members of teams an organiser has still to confirm. */
@ApplicationScoped
class ShareDesk implements DeskPart {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "What people did";
    }

    @Override
    public String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/shares";
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        var open = TeamMember.unconfirmed(hackathon);
        return open == 0
                ? "nobody in a team is waiting to be confirmed"
                : Formats.times(open, "person", "people") + " in teams not confirmed yet";
    }
}
