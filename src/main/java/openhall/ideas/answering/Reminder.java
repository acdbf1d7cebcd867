package openhall.ideas.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** That a reply or news is due on an idea, on a day on which its owner hears of it. */
record Reminder(
        UUID idea, @Nullable UUID author, String ref, String title, LocalDate due, boolean reply, LocalDate today) {
    private static final int EVERY = 5;

    /** Five working days before, on the day, and then every five working days; otherwise nothing. */
    static Optional<Reminder> of(Idea idea, Instant now) {
        var today = WorkingDays.day(now);
        var due = due(idea);
        return isOn(today, due) ? Optional.of(about(idea, due, today)) : Optional.empty();
    }

    /** For an idea that waits for a reply or owes news; what falls on a day off is due on the next working day. */
    static LocalDate due(Idea idea) {
        if (idea.waitingSince != null) {
            return WorkingDays.after(WorkingDays.day(idea.waitingSince), Idea.WORKING_DAYS_TO_REPLY);
        }
        var day = Objects.requireNonNull(idea.nextUpdateOn);
        return WorkingDays.isWorkingDay(day) ? day : WorkingDays.after(day, 1);
    }

    static boolean isOn(LocalDate today, LocalDate due) {
        if (!WorkingDays.isWorkingDay(today)) {
            return false;
        }
        return today.isBefore(due)
                ? WorkingDays.between(today, due) == EVERY
                : WorkingDays.between(due, today) % EVERY == 0;
    }

    String line() {
        var what = reply ? "a reply" : "news";
        var when = today.isAfter(due) ? " was due on " : " is due on ";
        return ref + " \"" + title + "\": " + what + when + Formats.date(due);
    }

    private static Reminder about(Idea idea, LocalDate due, LocalDate today) {
        var author = idea.author == null ? null : idea.author.id;
        return new Reminder(idea.id, author, idea.ref, idea.title, due, idea.waitingSince != null, today);
    }
}
