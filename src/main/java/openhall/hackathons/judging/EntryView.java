package openhall.hackathons.judging;

import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;
import org.jspecify.annotations.Nullable;

/** An entry with the criteria to judge it by. */
record EntryView(
        Submission entry,
        boolean open,
        Base base,
        List<Question> questions,
        @Nullable String feedback) {
    public Hackathon hackathon() {
        return entry.team.hackathon;
    }

    public Challenge challenge() {
        return entry.team.challenge;
    }

    public String panelPath() {
        return base.path();
    }

    public String scoresPath() {
        return base.scores(entry.team);
    }

    /** Scores, plain and adjusted, once they are final. */
    public String resultPath() {
        return hackathon().path() + "/results/" + entry.team.ref;
    }

    public String notePath() {
        return base.note(entry.team);
    }
}
