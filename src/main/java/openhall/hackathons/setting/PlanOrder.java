package openhall.hackathons.setting;

import java.time.Duration;
import java.time.Instant;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Whether the dates of a plan come one after the other, said beside the field that is too early or too late. */
record PlanOrder(
        @Nullable Instant opens,
        @Nullable Instant starts,
        @Nullable Instant closes,
        @Nullable Instant judged,
        int graceMinutes) {
    /** Moments that cannot be read are left out: those have an error of their own. */
    void check(FormErrors errors) {
        if (opens != null && starts != null && opens.isAfter(starts)) {
            errors.add("startsAt", "Work cannot start before registration opens. Enter a later time");
        }
        if (starts != null && closes != null && !starts.isBefore(closes)) {
            errors.add("submissionsCloseAt", "Entries must close after work starts. Enter a later time");
        }
        if (closes != null && judged != null && !lastEntry(closes).isBefore(judged)) {
            errors.add("judgingEndsAt", "Judging must end after entries close. Enter a later time");
        }
    }

    void checkVote(@Nullable Instant from, @Nullable Instant until, FormErrors errors) {
        if (from != null && closes != null && from.isBefore(lastEntry(closes))) {
            errors.add("voteOpens", "The public vote must open after entries close. Enter a later time");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            errors.add("voteCloses", "The public vote must close after it opens. Enter a later time");
        } else if (until != null && judged != null && until.isAfter(judged)) {
            errors.add("voteCloses", "The public vote must close before judging ends. Enter an earlier time");
        }
    }

    /** With the extra minutes; a number of them that is wrong has an error of its own. */
    private Instant lastEntry(Instant deadline) {
        return deadline.plus(Duration.ofMinutes(Math.max(0, graceMinutes)));
    }
}
