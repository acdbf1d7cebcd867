package openhall;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the SQL statements of some work as PostgreSQL itself counts them, the look-up of the session included. What
 * the driver asks of the catalogue is left out: it does so once a connection, and which connection of the pool a page
 * gets is chance.
 */
public final class Statements {
    private static final String COUNT = """
            select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = current_database() and query not like '%pg_stat_statements%'
                and query not like '%pg_catalog.%'""";

    private static final AtomicInteger COUNTING = new AtomicInteger();

    private Statements() {}

    public static long counting(Runnable work) {
        COUNTING.incrementAndGet();
        try {
            var before = count();
            work.run();
            return count() - before;
        } finally {
            COUNTING.decrementAndGet();
        }
    }

    /** Nobody signs in again meanwhile, because that would be counted too. */
    static boolean areCounted() {
        return COUNTING.get() > 0;
    }

    private static long count() {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
