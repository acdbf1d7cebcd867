package openhall.ideas.sending;

import java.time.Instant;
import java.time.LocalDate;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;

/** By when a moderator checks an idea, and a service replies if it is published on that day. */
record NextDates(LocalDate check, LocalDate reply) {

    /** An idea that nobody has confirmed is counted from this day: the earliest that it can be. */
    static NextDates of(Idea idea, Instant now) {
        var from = idea.checkSince == null ? now : idea.checkSince;
        var check = WorkingDays.after(WorkingDays.day(from), Idea.WORKING_DAYS_TO_CHECK);
        return new NextDates(check, WorkingDays.after(check, Idea.WORKING_DAYS_TO_REPLY));
    }
}
