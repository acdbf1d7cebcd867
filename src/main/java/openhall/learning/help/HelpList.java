package openhall.learning.help;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** Questions in a list, page by page: those that wait for champions, those that are late, and those of somebody. */
final class HelpList {
    private static final int SIZE = 50;
    private static final int MOST_LATE = 500;

    /** Every question is later than this one. */
    private static final Cursor FIRST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    /** Every question is earlier than this one. */
    private static final Cursor LAST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private HelpList() {}

    /** The same words of the same person about the same step, if they wait already. */
    static @Nullable HelpRequest waitingSame(Enrolment enrolment, Place place, HelpRequest.Words words) {
        return Panache.getEntityManager()
                .createQuery(
                        HelpRequest.WITH_ALL
                                + " where r.person = :person and c = :course and r.module = :module and r.step = :step"
                                + " and r.tried = :tried and r.needed = :needed and r.state in :waiting",
                        HelpRequest.class)
                .setParameter("person", enrolment.person)
                .setParameter("course", enrolment.course)
                .setParameter("module", place.module().slug())
                .setParameter("step", place.step().position())
                .setParameter("tried", words.tried())
                .setParameter("needed", words.needed())
                .setParameter("waiting", HelpState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** What waits and is somebody else's, the one that is due first first. */
    static KeyPage<HelpRequest> waitingFor(UUID champion, @Nullable Cursor after) {
        var from = after == null ? FIRST : after;
        var rows = Panache.getEntityManager()
                .createQuery(
                        HelpRequest.WITH_ALL
                                + " where r.state in :waiting and r.person.id <> :champion and (r.waitingSince > :at"
                                + " or (r.waitingSince = :at and r.id > :id)) order by r.waitingSince, r.id",
                        HelpRequest.class)
                .setParameter("waiting", HelpState.WAITING)
                .setParameter("champion", champion)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(SIZE + 1)
                .getResultList();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.waitingSince, row.id));
    }

    /** What waits and was to be answered before this day; the first ones of very many. */
    static List<HelpRequest> late(LocalDate today) {
        return Panache.getEntityManager()
                .createQuery(
                        HelpRequest.WITH_ALL
                                + " where r.state in :waiting and r.answerBy < :today order by r.waitingSince, r.id",
                        HelpRequest.class)
                .setParameter("waiting", HelpState.WAITING)
                .setParameter("today", today)
                .setMaxResults(MOST_LATE)
                .getResultList();
    }

    /** What somebody has asked, the newest first. */
    static KeyPage<HelpRequest> of(UUID person, @Nullable Cursor after) {
        var from = after == null ? LAST : after;
        var rows = Panache.getEntityManager()
                .createQuery(
                        HelpRequest.WITH_ALL
                                + " where r.person.id = :person and (r.askedAt < :at"
                                + " or (r.askedAt = :at and r.id < :id)) order by r.askedAt desc, r.id desc",
                        HelpRequest.class)
                .setParameter("person", person)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(SIZE + 1)
                .getResultList();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.askedAt, row.id));
    }
}
