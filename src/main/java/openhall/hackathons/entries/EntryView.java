package openhall.hackathons.entries;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Submission;
import openhall.hackathons.SubmissionVersion;
import openhall.hackathons.Team;
import openhall.web.Formats;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A team's own entry, as it stands at this moment of the site. */
record EntryView(
        Team team,
        Hackathon hackathon,
        Instant now,
        @Nullable Submission submission,
        @Nullable EntryDraft draft,
        @Nullable EntryAppeal appeal,
        List<SubmissionVersion> versions) {
    static EntryView of(Team team, Instant now) {
        var submission = Submission.of(team);
        return new EntryView(
                team,
                team.hackathon,
                now,
                submission,
                EntryDraft.of(team),
                submission == null || submission.eligibilityAt == null ? null : EntryAppeal.about(submission),
                submission == null ? List.of() : SubmissionVersion.of(submission));
    }

    EntryForm form() {
        return EntryForm.of(words(), EntryDraft.revisionOf(draft));
    }

    /** What the team has now: its draft, or else its last version. */
    public EntryDraft.@Nullable Words words() {
        if (draft != null) {
            return draft.words();
        }
        return submission == null ? null : EntryDraft.Words.of(submission);
    }

    public String path() {
        return team.path() + "/submission";
    }

    public String draftPath() {
        return path() + "/draft";
    }

    public String sealPath() {
        return path() + "/seal";
    }

    public String appealPath() {
        return team.path() + "/appeal";
    }

    public String projectPath() {
        return hackathon.path() + "/projects/" + team.ref;
    }

    public boolean isRunning() {
        return hackathon.phase(now) == Phase.RUNNING && hackathon.lockedAt == null;
    }

    public boolean isSealed() {
        return submission != null && submission.isSealed();
    }

    /** Its challenge is there no more, and the team has not chosen another one. */
    public boolean isWithoutChallenge() {
        return isRunning() && team.challenge.isCancelled();
    }

    public boolean isWriting() {
        return isRunning() && !isSealed() && !isWithoutChallenge();
    }

    public boolean isInExtraTime() {
        return isRunning() && !now.isBefore(hackathon.submissionsCloseAt);
    }

    public boolean isRefused() {
        return submission != null && submission.eligibility == Submission.Eligibility.NOT_ELIGIBLE;
    }

    public boolean isAppealable() {
        return submission != null && appeal == null && submission.takesAppeals(now);
    }

    /** How long is left, in whole days, hours or minutes. */
    public String left() {
        var left = Duration.between(now, hackathon.closesAt());
        if (left.toDays() >= 2) {
            return Formats.times(left.toDays(), "day", "days");
        }
        return left.toHours() >= 2
                ? Formats.times(left.toHours(), "hour", "hours")
                : Formats.times(left.toMinutes(), "minute", "minutes");
    }

    public List<Option> outcomes() {
        return Arrays.stream(Submission.Outcome.values())
                .map(outcome -> new Option(outcome.name(), outcome.text(), outcome.hint()))
                .toList();
    }
}
