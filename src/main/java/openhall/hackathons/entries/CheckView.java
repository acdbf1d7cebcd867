package openhall.hackathons.entries;

import java.time.Instant;
import java.util.List;
import openhall.hackathons.Phase;
import openhall.hackathons.Submission;
import org.jspecify.annotations.Nullable;

/** One entry before an organiser. */
record CheckView(Submission entry, Phase phase, @Nullable EntryAppeal appeal, List<Reopening> reopenings, boolean own) {
    static CheckView of(Submission entry, boolean own, Instant at) {
        return new CheckView(
                entry,
                entry.team.hackathon.phase(at),
                entry.eligibilityAt == null ? null : EntryAppeal.about(entry),
                Reopening.of(entry),
                own);
    }

    public String listPath() {
        return "/organise/" + entry.team.hackathon.slug + "/entries";
    }

    public String checkPath() {
        return listPath() + "/" + entry.team.ref + "/eligibility";
    }

    public String reopeningPath() {
        return listPath() + "/" + entry.team.ref + "/reopening";
    }

    public String projectPath() {
        return entry.team.hackathon.path() + "/projects/" + entry.team.ref;
    }

    public boolean isReopenable() {
        return !own && phase == Phase.RUNNING && entry.isSealed() && !entry.isLocked();
    }

    public boolean isCheckable() {
        return !own && entry.isLocked() && phase.takesScores() && !isAsked();
    }

    public boolean isAsked() {
        return appeal != null && appeal.isOpen();
    }
}
