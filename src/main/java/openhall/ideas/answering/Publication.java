package openhall.ideas.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import openhall.web.Refused;

/** Publishes the replies of a bulk, each for itself: what has gone out stays out when a later one fails. */
final class Publication {
    private Publication() {}

    static void of(UUID bulk, UUID by, Instant at) {
        var waiting = QuarkusTransaction.requiringNew().call(() -> {
            BulkReply.known(bulk);
            return BulkItem.waiting(bulk);
        });
        waiting.forEach(item -> publish(item, by, at));
    }

    private static void publish(UUID item, UUID by, Instant at) {
        try {
            QuarkusTransaction.requiringNew().run(() -> BulkItem.publish(item, by, at));
        } catch (Refused refused) {
            QuarkusTransaction.requiringNew().run(() -> BulkItem.leaveOut(item, refused.sentence()));
        }
    }
}
