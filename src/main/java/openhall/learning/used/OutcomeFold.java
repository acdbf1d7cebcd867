package openhall.learning.used;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Fold;

/** Counts again what came of a course; the key is the course. */
@ApplicationScoped
class OutcomeFold implements Fold {
    static final String TOPIC = "course-outcomes";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        var course = UUID.fromString(key);
        QuarkusTransaction.joiningExisting().run(() -> OutcomeTally.recount(course, at));
    }
}
