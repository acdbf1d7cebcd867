package openhall.hackathons.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.FinaliseCheck;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Obstacle;

/** Results wait until every reading that was shared out is done or taken back. */
@ApplicationScoped
class ReadsCheck implements FinaliseCheck {
    private static final int AFTER_THE_ENTRIES = 20;

    @Override
    public int order() {
        return AFTER_THE_ENTRIES;
    }

    @Override
    public List<Obstacle> obstacles(Hackathon hackathon, Instant at) {
        return PanelDesk.unread(hackathon);
    }
}
