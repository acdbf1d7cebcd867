package openhall.hackathons.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.hackathons.DeskPart;
import openhall.hackathons.Hackathon;

/** The panel on the organiser's desk. */
@ApplicationScoped
class PanelPart implements DeskPart {
    private static final int AFTER_ENTRIES = 60;

    @Override
    public int order() {
        return AFTER_ENTRIES;
    }

    @Override
    public String title() {
        return "Judges and who reads what";
    }

    @Override
    public String path(Hackathon hackathon) {
        return PanelPages.path(hackathon);
    }

    @Override
    public String line(Hackathon hackathon, Instant at) {
        if (hackathon.assignedAt == null) {
            return "entries are not shared out yet";
        }
        var progress = AssignedRead.progress(hackathon);
        return progress.done() + " of " + progress.total() + " readings are done";
    }
}
