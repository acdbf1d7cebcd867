package openhall.activity.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Works on the check that was asked for, some thousand entries at a time, so that no node is busy with it for long. */
@ApplicationScoped
class CheckDesk {
    private static final int STEP = 20_000;
    private static final int SECONDS = 120;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** False when there is nothing to go on with, or another node is at it. */
    boolean goOn() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(this::step);
    }

    private boolean step() throws SQLException {
        var check = AuditCheck.take();
        if (check == null) {
            return false;
        }
        try (var connection = database.getConnection()) {
            var walk = new ChainCheck(connection);
            var stretch = walk.finished(walk.along(check.reached(), STEP), List.of());
            check.reach(stretch, clock.instant());
            tell(stretch);
        }
        return true;
    }

    /** The head in the log of every day is one more place where it is known. */
    private static void tell(Stretch stretch) {
        if (stretch.finding() != null) {
            Log.errorf(
                    "The record of activity is not whole. %s", stretch.finding().sentence());
        } else if (stretch.whole()) {
            Log.infof("The record of activity is whole. Audit head %s", stretch.reached());
        }
    }
}
