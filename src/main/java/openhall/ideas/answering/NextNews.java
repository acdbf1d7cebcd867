package openhall.ideas.answering;

import java.time.Instant;
import java.time.LocalDate;
import openhall.activity.WorkingDays;
import openhall.ideas.Delivery;
import openhall.ideas.Idea;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jspecify.annotations.Nullable;

/** When people hear again of an idea that the council accepted. */
public final class NextNews {
    public static final String RULE = "Choose a day after today and at most a year from now";
    private static final int USUAL_MONTHS = 3;

    private NextNews() {}

    /** In three months; none where nothing more is to come. */
    public static @Nullable LocalDate usual(Idea idea, Instant at) {
        return isExpected(idea) ? WorkingDays.day(at).plusMonths(USUAL_MONTHS) : null;
    }

    public static boolean isExpected(Idea idea) {
        return idea.decision.isAccepted() && !idea.delivery.isDone() && idea.delivery != Delivery.STOPPED;
    }

    public static boolean isInTime(LocalDate day, Instant at) {
        var today = WorkingDays.day(at);
        return day.isAfter(today) && !day.isAfter(today.plusYears(1));
    }

    /** What is wrong with a day as it was typed; nothing typed is right, and means the usual day. */
    public static void check(@Nullable String typed, Instant at, FormErrors errors) {
        var day = TypedDay.read(typed);
        if (!Forms.text(typed).isEmpty() && (day == null || !isInTime(day, at))) {
            errors.add("next", RULE);
        }
    }

    /** After a reply or news. What does not go on has no next day, whatever was chosen. */
    public static @Nullable LocalDate after(Idea idea, @Nullable LocalDate chosen, Instant at) {
        if (chosen == null || !isExpected(idea)) {
            return usual(idea, at);
        }
        CannotAnswer.unless(isInTime(chosen, at), RULE + ".");
        return chosen;
    }

    /** What a letter says of that day; nothing where there is none, or it is over. */
    public static String words(@Nullable LocalDate day, Instant at) {
        return day == null || day.isBefore(WorkingDays.day(at))
                ? ""
                : "You will hear from us again by " + Formats.date(day) + ".";
    }
}
