package openhall.ideas.limits;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Counts in an hour or a day of the clock (UTC), exactly, on however many nodes. */
final class Tally {
    /** What is counted, as a code, and in which hour or day. */
    record Window(String hash, Instant since, Instant until) {
        static Window of(String hash, ChronoUnit unit, Instant at) {
            var since = at.truncatedTo(unit);
            return new Window(unit + " " + hash, since, since.plus(1, unit));
        }
    }

    private static final String UP = """
            with counted as (
                insert into idea_tally (hash, since, until, number) values (?1, ?2, ?3, 1)
                on conflict (hash, since) do update set number = idea_tally.number + 1
                returning number)
            select number from counted
            """;

    private Tally() {}

    /** The count with this one. The row is held until the transaction ends; what is rolled back was never counted. */
    static int up(Window window) {
        var number = (Number) Panache.getEntityManager()
                .createNativeQuery(UP)
                .setParameter(1, window.hash())
                .setParameter(2, window.since())
                .setParameter(3, window.until())
                .getSingleResult();
        return number.intValue();
    }

    static int number(Window window) {
        var number = (Number) Panache.getEntityManager()
                .createNativeQuery("select coalesce(sum(number), 0) from idea_tally where hash = ?1 and since = ?2")
                .setParameter(1, window.hash())
                .setParameter(2, window.since())
                .getSingleResult();
        return number.intValue();
    }

    static void deleteOver(Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("delete from idea_tally where until < ?1")
                .setParameter(1, at)
                .executeUpdate();
    }
}
