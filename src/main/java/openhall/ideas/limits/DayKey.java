package openhall.ideas.limits;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import openhall.people.Token;

/** The random key of a day, shared by all nodes. After two days it is deleted, and its codes lead nobody back. */
final class DayKey {
    private static final int DAYS = 2;

    private DayKey() {}

    static String of(Instant at) {
        var day = day(at);
        var found = find(day);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        make(day);
        return find(day).get(0);
    }

    private static List<String> find(LocalDate day) {
        return Panache.getSession()
                .createNativeQuery("select key from idea_day_key where day = ?1", String.class)
                .setParameter(1, day)
                .getResultList();
    }

    /** Unless another node has just done so. */
    private static void make(LocalDate day) {
        Panache.getEntityManager()
                .createNativeQuery("insert into idea_day_key (day, key) values (?1, ?2) on conflict (day) do nothing")
                .setParameter(1, day)
                .setParameter(2, Token.fresh())
                .executeUpdate();
    }

    static void deleteOver(Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("delete from idea_day_key where day <= ?1")
                .setParameter(1, day(at).minusDays(DAYS))
                .executeUpdate();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
