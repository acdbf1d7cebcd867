package openhall.hackathons.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Option;

/** From the page of a hackathon to its judging, for those who judge it. */
@ApplicationScoped
class JudgeWays implements Signposts {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        if (!phase.takesScores() || !me.signedIn() || !me.may(May.JUDGE) || !Judge.sits(hackathon, me.person())) {
            return List.of();
        }
        return List.of(Option.of(Base.of(hackathon).path(), "Judge this hackathon"));
    }
}
