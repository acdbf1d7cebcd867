package openhall.ideas.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.Waiting;

/** An idea on someone's desk, with the clock that runs for it: kind is good, warn (little time left) or bad (late). */
public record DeskRow(
        String ref, String title, Instant since, LocalDate due, String clock, String kind, String status) {
    public static List<DeskRow> toAnswer(List<Idea> ideas, Instant now) {
        return ideas.stream()
                .map(idea -> of(idea, Objects.requireNonNull(idea.waitingSince), Idea.WORKING_DAYS_TO_REPLY, now))
                .toList();
    }

    public static DeskRow of(Idea idea, Instant since, int allowed, Instant now) {
        var gone = WorkingDays.between(since, now);
        var due = WorkingDays.after(WorkingDays.day(since), allowed);
        var clock = gone + " of " + Waiting.days(allowed);
        return new DeskRow(idea.ref, idea.title, since, due, clock, kind(gone, allowed), idea.statusText());
    }

    /** Three days to check turn amber at two; twenty to reply turn amber at fifteen. */
    public static String kind(long gone, int allowed) {
        if (gone > allowed) {
            return "bad";
        }
        return gone >= allowed - Math.max(1, allowed / 4) ? "warn" : "good";
    }
}
