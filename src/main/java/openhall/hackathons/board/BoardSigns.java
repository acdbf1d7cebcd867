package openhall.hackathons.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.Me;
import openhall.web.Option;

/** The way to the data of a hackathon. */
@ApplicationScoped
class BoardSigns implements Signposts {
    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        return List.of(Option.of(hackathon.path() + "/data", "Data of this hackathon, and a board for other websites"));
    }

    @Override
    public List<Option> fromAll(Me me) {
        return List.of(Option.of("/hackathons/feed.atom", "News of hackathons as an Atom feed"));
    }
}
