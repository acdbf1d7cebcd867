package openhall;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** Counts the SQL statements of some work, the look-up of the session included. */
public final class Statements {
    private Statements() {}

    public static long counting(Runnable work) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
