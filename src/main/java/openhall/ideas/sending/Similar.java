package openhall.ideas.sending;

import jakarta.persistence.EntityManager;
import java.util.List;
import openhall.ideas.Proposal;
import openhall.ideas.search.Alike;
import openhall.web.Formats;

/** A published idea that looks like one about to be sent, and can still be supported or followed. */
record Similar(String ref, String title, String status, int supportCount) {
    private static final int MOST = 5;

    static List<Similar> to(Proposal what, EntityManager em) {
        return Alike.toSend(what.title(), what.problem(), MOST, em).stream()
                .map(Similar::of)
                .toList();
    }

    public String supports() {
        return Formats.times(supportCount, "person supports this", "people support this");
    }

    private static Similar of(Alike idea) {
        return new Similar(idea.ref(), idea.title(), idea.decision().text(), idea.supports());
    }
}
