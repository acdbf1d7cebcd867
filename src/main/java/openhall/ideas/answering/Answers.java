package openhall.ideas.answering;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.ideas.Waiting;
import openhall.people.Role;
import openhall.web.KeyPage;

/** What has to be answered: ideas that wait for a reply or owe news, those that are due first at the top, or the best. */
final class Answers {
    private static final int ROWS = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String REPLIES = """
            from Idea i where i.visibility = :published
            and (i.waitingSince > :at or (i.waitingSince = :at and i.id > :id))""";

    private static final String NEWS = """
            from Idea i where i.visibility = :published
            and (i.nextUpdateOn > :at or (i.nextUpdateOn = :at and i.id > :id))""";

    private static final String BY_SCORE = """
            from Idea i where i.visibility = :published
            and (i.assessedScore < :score or (i.assessedScore = :score and i.id > :id))""";

    private static final String MINE = """
            and exists (select 1 from Ownership o where o.idea = i and o.untilAt is null and o.owner.id = :me)""";

    private static final String NOBODYS = """
            and not exists (select 1 from Ownership o join o.owner p join p.roles r
                where o.idea = i and o.untilAt is null and p.leftAt is null and r = :owns)""";

    private Answers() {}

    static KeyPage<Idea> page(AnswerList.Which which, UUID me) {
        var rows = (which.order().byScore() ? byScore(which, me) : byDay(which, me))
                .setParameter(
                        "id", which.after() == null ? FIRST : which.after().id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        if (rows.size() <= ROWS) {
            return new KeyPage<>(rows, null);
        }
        var some = rows.subList(0, ROWS);
        return new KeyPage<>(some, which.order().write(some.get(ROWS - 1), which.news()));
    }

    private static TypedQuery<Idea> byDay(AnswerList.Which which, UUID me) {
        var at = which.after() == null ? Instant.EPOCH : which.after().at();
        var hql = which.news()
                ? NEWS + of(which.whose()) + " order by i.nextUpdateOn, i.id"
                : REPLIES + of(which.whose()) + " order by i.waitingSince, i.id";
        return query(hql, Idea.class, which.whose(), me)
                .setParameter("at", which.news() ? LocalDate.ofInstant(at, ZoneOffset.UTC) : at);
    }

    /** Those that nobody assessed come last, the oldest first. */
    private static TypedQuery<Idea> byScore(AnswerList.Which which, UUID me) {
        var due = which.news() ? " and i.nextUpdateOn is not null" : " and i.waitingSince is not null";
        var hql = BY_SCORE + due + of(which.whose()) + " order by i.assessedScore desc, i.id";
        return query(hql, Idea.class, which.whose(), me).setParameter("score", AnswerOrder.score(which.after()));
    }

    /** How many of these ideas wait or owe news, and how many of each are late. */
    static Load load(Whose whose, UUID me, Instant now) {
        var row = query("""
                        select count(i.waitingSince), count(case when i.waitingSince < :late then 1 end),
                            count(i.nextUpdateOn), count(case when i.nextUpdateOn < :today then 1 end)
                        from Idea i where i.visibility = :published""" + of(whose), Object[].class, whose, me)
                .setParameter("late", Waiting.longerThan(Idea.WORKING_DAYS_TO_REPLY, now))
                .setParameter("today", WorkingDays.day(now))
                .getSingleResult();
        return new Load((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]);
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

    /** With whose ideas it asks for as the last of its conditions. */
    static <T> TypedQuery<T> query(String hql, Class<T> of, Whose whose, UUID me) {
        var query = Panache.getEntityManager().createQuery(hql, of).setParameter("published", Visibility.PUBLISHED);
        return switch (whose) {
            case MINE -> query.setParameter("me", me);
            case NONE -> query.setParameter("owns", Role.IDEA_OWNER);
            case ALL -> query;
        };
    }

    static String of(Whose whose) {
        return switch (whose) {
            case MINE -> " " + MINE;
            case NONE -> " " + NOBODYS;
            case ALL -> "";
        };
    }
}
