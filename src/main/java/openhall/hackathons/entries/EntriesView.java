package openhall.hackathons.entries;

import java.time.Instant;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Submission;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The entries of a hackathon as an organiser may see them: before they close who, and not what. */
record EntriesView(
        Hackathon hackathon,
        Phase phase,
        List<Submission> entries,
        KeyPage<Submission> page,
        List<EntryAppeal> appeals) {
    static final int PAGE = 50;

    static EntriesView of(Hackathon hackathon, @Nullable String after, Instant at) {
        var entries = Submission.of(hackathon);
        var page = KeyPage.among(entries, PAGE, entry -> entry.team.ref, after);
        return new EntriesView(hackathon, hackathon.phase(at), entries, page, EntryAppeal.openAt(hackathon));
    }

    public String deskPath() {
        return "/organise/" + hackathon.slug;
    }

    public String path() {
        return deskPath() + "/entries";
    }

    public String admissionPath() {
        return path() + "/admission";
    }

    public String entryPath(Submission entry) {
        return path() + "/" + entry.team.ref;
    }

    public boolean isLocked() {
        return hackathon.lockedAt != null;
    }

    public boolean isChecking() {
        return isLocked() && phase.takesScores();
    }

    public boolean isAdmitting() {
        return isChecking() && uncheckedCount() > 0;
    }

    public long uncheckedCount() {
        return entries.stream().filter(Submission::isUnchecked).count();
    }

    public long checkedCount() {
        return entries.size() - uncheckedCount();
    }

    public long judgedCount() {
        return entries.stream().filter(Submission::isJudged).count();
    }
}
