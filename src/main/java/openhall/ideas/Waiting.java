package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import openhall.activity.WorkingDays;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The public response clock: how many published ideas wait for a reply, the longest wait in working days, and how many
 * have waited longer than a reply may take.
 */
public record Waiting(long count, long longest, long late) {
    public static Waiting at(Instant now) {
        var row = Panache.getEntityManager()
                .createQuery("""
                        select count(i.id), min(i.waitingSince), count(case when i.waitingSince < :late then 1 end)
                        from Idea i
                        where i.visibility = :published and i.waitingSince is not null
                        """, Object[].class)
                .setParameter("published", Visibility.PUBLISHED)
                .setParameter("late", longerThan(Idea.WORKING_DAYS_TO_REPLY, now))
                .getSingleResult();
        @Nullable Instant since = (Instant) row[1];
        var longest = since == null ? 0 : WorkingDays.between(since, now);
        return new Waiting(((Number) row[0]).longValue(), longest, ((Number) row[2]).longValue());
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
