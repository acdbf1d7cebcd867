package openhall.ideas;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import openhall.activity.Fold;

/** Keeps the rows few from which the public response clock is read. */
@ApplicationScoped
class WaitingFold implements Fold {
    @Override
    public String topic() {
        return WaitingChange.TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        QuarkusTransaction.joiningExisting().run(WaitingChange::fold);
    }
}
