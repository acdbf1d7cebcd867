package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.activity.WorkingDays;
import openhall.web.Formats;

/**
 * The public response clock: how many published ideas wait for a reply, the longest wait in working days, and how many
 * have waited longer than a reply may take.
 */
public record Waiting(long count, long longest, long late) {
    /** From one row for each day on which ideas were published that still wait. */
    public static Waiting at(Instant now) {
        var days = Panache.getEntityManager().createQuery("""
                        select w.since, sum(w.change) from WaitingChange w
                        group by w.since having sum(w.change) <> 0 order by w.since
                        """, Object[].class).getResultList();
        if (days.isEmpty()) {
            return new Waiting(0, 0, 0);
        }
        var today = WorkingDays.day(now);
        var inTime = WorkingDays.day(longerThan(Idea.WORKING_DAYS_TO_REPLY, now));
        var late = days.stream()
                .filter(day -> ((LocalDate) day[0]).isBefore(inTime))
                .toList();
        return new Waiting(many(days), WorkingDays.between((LocalDate) days.get(0)[0], today), many(late));
    }

    private static long many(List<Object[]> days) {
        return days.stream().mapToLong(day -> ((Number) day[1]).longValue()).sum();
    }

    /** What has waited since before then has waited longer than so many working days. */
    public static Instant longerThan(int days, Instant now) {
        var today = WorkingDays.day(now);
        var day = today;
        while (WorkingDays.between(day, today) <= days) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }

    /** The same with how many of them have waited too long. */
    public String withLate() {
        if (count == 0) {
            return sentence() + ".";
        }
        var have = late == 1 ? " has" : " have";
        return "%s. %s of %s%s waited longer than %s."
                .formatted(
                        sentence(),
                        Formats.grouped(late),
                        Formats.grouped(count),
                        have,
                        days(Idea.WORKING_DAYS_TO_REPLY));
    }

    public String sentence() {
        if (count == 0) {
            return "No ideas are waiting for a reply";
        }
        var ideas = count == 1 ? "1 idea is" : count + " ideas are";
        return "%s waiting for a reply, the longest %s".formatted(ideas, days(longest));
    }

    public static String days(long days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
