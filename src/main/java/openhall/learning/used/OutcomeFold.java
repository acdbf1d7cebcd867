package openhall.learning.used;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Fold;
import openhall.strategy.SmallGroups;

/** Counts again what came of a course; the key is the course. */
@ApplicationScoped
class OutcomeFold implements Fold {
    static final String TOPIC = "course-outcomes";

    @Inject
    SmallGroups smallGroups;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        var course = UUID.fromString(key);
        QuarkusTransaction.joiningExisting().run(() -> OutcomeTally.recount(course, smallGroups, at));
    }
}
