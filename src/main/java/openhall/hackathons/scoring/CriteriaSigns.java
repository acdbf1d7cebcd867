package openhall.hackathons.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.Me;
import openhall.web.Option;

/** From a hackathon to what its judges look for. */
@ApplicationScoped
class CriteriaSigns implements Signposts {
    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        return List.of(Option.of(hackathon.path() + "/criteria", "How entries are judged"));
    }
}
