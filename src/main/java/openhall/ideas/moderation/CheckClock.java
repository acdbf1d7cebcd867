package openhall.ideas.moderation;

import java.time.Instant;
import java.time.LocalDate;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.Waiting;
import openhall.ideas.desk.DeskRow;
import openhall.web.Formats;

/** Three working days for a moderator to act: amber after two, late after three. */
public record CheckClock(LocalDate due, String text, String kind) {
    static CheckClock of(Instant since, Instant now) {
        var gone = WorkingDays.between(since, now);
        return new CheckClock(
                WorkingDays.after(WorkingDays.day(since), Idea.WORKING_DAYS_TO_CHECK),
                gone + " of " + Waiting.days(Idea.WORKING_DAYS_TO_CHECK),
                DeskRow.kind(gone, Idea.WORKING_DAYS_TO_CHECK));
    }

    /** What came before this moment is late now. */
    static Instant lateBefore(Instant now) {
        var today = WorkingDays.day(now);
        var day = today;
        while (WorkingDays.between(day, today) <= Idea.WORKING_DAYS_TO_CHECK) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }
}
