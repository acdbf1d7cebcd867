package openhall.hackathons.judging;

import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.hackathons.panel.Progress;
import openhall.web.KeyPage;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A judge's desk for one hackathon. */
record PanelView(
        Judge judge,
        Phase phase,
        Base base,
        List<Option> teams,
        List<ToRead> entries,
        Progress progress,
        @Nullable String after) {
    private static final int PAGE = 50;

    public Hackathon hackathon() {
        return judge.hackathon;
    }

    public boolean isGuest() {
        return base.guest();
    }

    public boolean isDeclared() {
        return judge.hasDeclared();
    }

    public boolean isGone() {
        return judge.stoodDownAt != null;
    }

    public String conflictsPath() {
        return base.conflicts();
    }

    public String departurePath() {
        return base.path() + "/departure";
    }

    public boolean isClosed() {
        return phase.isClosedToEntries();
    }

    public boolean isAsking() {
        return phase.takesScores() && !isDeclared();
    }

    public boolean isTakingScores() {
        return phase.takesScores();
    }

    public boolean isShared() {
        return judge.hackathon.assignedAt != null;
    }

    public KeyPage<ToRead> page() {
        return KeyPage.among(entries, PAGE, item -> item.entry().team.ref, after);
    }

    public String path() {
        return base.path();
    }

    public int readCount() {
        return (int) entries.stream().filter(ToRead::read).count();
    }
}
