package openhall.hackathons.judging;

import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;

/** An entry with the criteria to judge it by. */
record EntryView(Submission entry, Hackathon hackathon, Challenge challenge, boolean open, List<Question> questions) {
    public String panelPath() {
        return "/judging/" + hackathon.slug;
    }

    public String scoresPath() {
        return entry.judgingPath() + "/scores";
    }
}
