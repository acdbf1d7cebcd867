package openhall.hackathons.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.people.Me;
import openhall.web.Option;

/** The ways to what services decided, and for staff to what they answer for. */
@ApplicationScoped
class AdoptionSigns implements Signposts {
    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        return phase.isFinal()
                ? List.of(Option.of(hackathon.path() + "/afterwards", "What happened afterwards"))
                : List.of();
    }

    @Override
    public List<Option> fromAll(Me me) {
        var ways = new ArrayList<Option>();
        ways.add(Option.of("/hackathons/decisions", "What services decided about projects"));
        if (me.isStaff()) {
            ways.add(Option.of("/adoption", "Projects you answer for"));
        }
        return ways;
    }
}
