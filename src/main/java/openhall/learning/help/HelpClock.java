package openhall.learning.help;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import openhall.activity.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The clock that all staff see: how many questions wait for an answer, and the longest wait in working days. */
record HelpClock(long waiting, long longest) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    static HelpClock at(Instant now) {
        var row = Panache.getEntityManager()
                .createQuery(
                        "select count(r.id), min(r.waitingSince) from HelpRequest r where r.state in :waiting",
                        Object[].class)
                .setParameter("waiting", HelpState.WAITING)
                .getSingleResult();
        @Nullable Instant since = (Instant) row[1];
        return new HelpClock((Long) row[0], since == null ? 0 : WorkingDays.between(since, now));
    }

    /** Tuesday 1 December 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    public String sentence() {
        if (waiting == 0) {
            return "Waiting: none";
        }
        return "Waiting: " + waiting + ", longest " + longest + (longest == 1 ? " working day" : " working days");
    }
}
