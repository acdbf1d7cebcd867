package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import openhall.activity.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The public response clock: how many published ideas wait for a reply, and the longest wait in working days. */
public record Waiting(long count, long longest) {
    public static Waiting at(Instant now) {
        var row = Panache.getEntityManager()
                .createQuery("""
                        select count(i.id), min(i.waitingSince) from Idea i
                        where i.visibility = :published and i.waitingSince is not null
                        """, Object[].class)
                .setParameter("published", Visibility.PUBLISHED)
                .getSingleResult();
        @Nullable Instant since = (Instant) row[1];
        return new Waiting(((Number) row[0]).longValue(), since == null ? 0 : WorkingDays.between(since, now));
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
