package openhall.hackathons.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Option;

/** The way to a team, as long as teams form. */
@ApplicationScoped
class TeamSignposts implements Signposts {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        return phase.takesTeams() && me.may(May.JOIN_TEAMS)
                ? List.of(new Option(hackathon.path() + "/looking", "Look for a team", "We suggest teams to you"))
                : List.of();
    }
}
