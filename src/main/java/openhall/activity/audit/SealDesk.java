package openhall.activity.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;

/**
 * Seals what was recorded, in the order in which it is sealed: whatever order transactions end in, nothing is left out.
 * One node at a time, and a transaction for some at a time, so that a crash leaves neither a gap nor a half.
 */
@ApplicationScoped
class SealDesk {
    private static final int SOME = 200;
    private static final int TIMES = 50;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Seals what waits now, and no more than a node can do in seconds; returns how many. */
    int sealAll() {
        var sealed = 0;
        for (var i = 0; i < TIMES; i++) {
            var some = QuarkusTransaction.requiringNew().call(this::sealSome);
            sealed += some;
            if (some < SOME) {
                break;
            }
        }
        return sealed;
    }

    private int sealSome() throws SQLException {
        try (var connection = database.getConnection()) {
            return seal(new Chain(connection), clock.instant());
        }
    }

    /** Adds some of what waits to a chain, in the transaction of its connection; none while another node does. */
    static int seal(Chain chain, Instant at) throws SQLException {
        if (!chain.takeTurn()) {
            return 0;
        }
        var waiting = chain.waiting(SOME);
        if (waiting.isEmpty()) {
            return 0;
        }
        var key = AuditKey.current();
        var last = chain.head();
        var seals = new ArrayList<AuditSeal>();
        for (var entry : waiting) {
            var seal = AuditSeal.next(last, entry, key, at);
            seals.add(seal);
            last = seal.link();
        }
        chain.append(seals);
        return seals.size();
    }
}
