package openhall.hackathons.judging;

import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.web.Option;

/** A judge's desk for one hackathon. */
record PanelView(Hackathon hackathon, Phase phase, boolean declared, List<Option> teams, List<ToRead> entries) {
    public String conflictsPath() {
        return "/judging/" + hackathon.slug + "/conflicts";
    }

    public boolean isClosed() {
        return phase.isClosedToEntries();
    }

    public boolean isAsking() {
        return phase.takesScores() && !declared;
    }

    public boolean isTakingScores() {
        return phase.takesScores();
    }

    public int readCount() {
        return (int) entries.stream().filter(ToRead::read).count();
    }
}
