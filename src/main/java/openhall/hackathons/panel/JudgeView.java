package openhall.hackathons.panel;

import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;

/** One judge as the organiser sees them. */
record JudgeView(Hackathon hackathon, Judge judge, Phase phase, List<Conflict> conflicts) {
    public String panelPath() {
        return PanelPages.path(hackathon);
    }

    public String path() {
        return panelPath() + "/" + judge.id;
    }

    public String linkPath() {
        return path() + "/link";
    }

    public String limitPath() {
        return path() + "/limit";
    }

    public String leavePath() {
        return path() + "/standing-down";
    }

    public boolean isThere() {
        return judge.stoodDownAt == null && !phase.isFinal() && phase != Phase.CANCELLED;
    }

    public boolean isToBeSentLinks() {
        return isThere() && judge.isGuest() && phase != Phase.RESULTS_HELD;
    }
}
