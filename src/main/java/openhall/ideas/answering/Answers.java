package openhall.ideas.answering;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.people.Role;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** What has to be answered: ideas that wait for a reply or owe news, the one that is due first at the top. */
final class Answers {
    private static final int ROWS = 20;
    private static final int MOST_AT_ONCE = 100;

    private static final String REPLIES = """
            from Idea i where i.visibility = :published
            and (i.waitingSince > :at or (i.waitingSince = :at and i.id > :id))""";

    private static final String NEWS = """
            from Idea i where i.visibility = :published
            and (i.nextUpdateOn > :at or (i.nextUpdateOn = :at and i.id > :id))""";

    private static final String MINE = """
            and exists (select 1 from Ownership o where o.idea = i and o.untilAt is null and o.owner.id = :me)""";

    private static final String NOBODYS = """
            and not exists (select 1 from Ownership o join o.owner p join p.roles r
                where o.idea = i and o.untilAt is null and p.leftAt is null and r = :owns)""";

    private Answers() {}

    static KeyPage<Idea> replies(Whose whose, UUID me, @Nullable Cursor after) {
        var query = query(REPLIES + of(whose) + " order by i.waitingSince, i.id", Idea.class, whose, me)
                .setParameter("at", after == null ? Instant.EPOCH : after.at());
        return page(query, after, idea -> Objects.requireNonNull(idea.waitingSince));
    }

    static KeyPage<Idea> news(Whose whose, UUID me, @Nullable Cursor after) {
        var day = LocalDate.ofInstant(after == null ? Instant.EPOCH : after.at(), ZoneOffset.UTC);
        var query = query(NEWS + of(whose) + " order by i.nextUpdateOn, i.id", Idea.class, whose, me)
                .setParameter("at", day);
        return page(
                query,
                after,
                idea -> Objects.requireNonNull(idea.nextUpdateOn)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    /** How many of these ideas wait or owe news, and how many of each are late. */
    static Load load(Whose whose, UUID me, Instant now) {
        var row = query("""
                        select count(i.waitingSince), count(case when i.waitingSince < :late then 1 end),
                            count(i.nextUpdateOn), count(case when i.nextUpdateOn < :today then 1 end)
                        from Idea i where i.visibility = :published""" + of(whose), Object[].class, whose, me)
                .setParameter("late", lateSince(now))
                .setParameter("today", WorkingDays.day(now))
                .getSingleResult();
        return new Load((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]);
    }

    /** Those that wait and nobody owns, as many as are answered in one go. */
    static List<Idea> nobodys(UUID me) {
        return query(REPLIES + of(Whose.NONE) + " order by i.waitingSince, i.id", Idea.class, Whose.NONE, me)
                .setParameter("at", Instant.EPOCH)
                .setParameter("id", new UUID(0, 0))
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** Everything that waits or owes news. */
    static List<Idea> open() {
        return Panache.getEntityManager()
                .createQuery("""
                        from Idea i where i.visibility = :published
                        and (i.waitingSince is not null or i.nextUpdateOn is not null) order by i.waitingSince, i.id
                        """, Idea.class)
                .setParameter("published", Visibility.PUBLISHED)
                .getResultList();
    }

    private static KeyPage<Idea> page(TypedQuery<Idea> query, @Nullable Cursor after, Key key) {
        var rows = query.setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        return KeyPage.of(rows, ROWS, idea -> Cursor.of(key.of(idea), idea.id));
    }

    /** The moment that puts an idea in order. */
    private interface Key {
        Instant of(Idea idea);
    }

    private static <T> TypedQuery<T> query(String hql, Class<T> of, Whose whose, UUID me) {
        var query = Panache.getEntityManager().createQuery(hql, of).setParameter("published", Visibility.PUBLISHED);
        return switch (whose) {
            case MINE -> query.setParameter("me", me);
            case NONE -> query.setParameter("owns", Role.IDEA_OWNER);
            case ALL -> query;
        };
    }

    private static String of(Whose whose) {
        return switch (whose) {
            case MINE -> " " + MINE;
            case NONE -> " " + NOBODYS;
            case ALL -> "";
        };
    }

    /** Whatever has waited since before then is late. */
    private static Instant lateSince(Instant now) {
        var today = WorkingDays.day(now);
        var day = today;
        while (WorkingDays.between(day, today) <= Idea.WORKING_DAYS_TO_REPLY) {
            day = day.minusDays(1);
        }
        return day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }
}
