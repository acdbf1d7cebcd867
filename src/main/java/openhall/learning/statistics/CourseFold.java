package openhall.learning.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Fold;
import openhall.strategy.SmallGroups;

/** Counts again how far people came in a version of a course; the key is the version. */
@ApplicationScoped
class CourseFold implements Fold {
    static final String TOPIC = "course-figures";

    @Inject
    SmallGroups smallGroups;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void fold(String key, Instant at) {
        var version = UUID.fromString(key);
        QuarkusTransaction.joiningExisting().run(() -> {
            CourseTally.recount(version, at, smallGroups.attitudes());
            ModuleTally.recount(version, at);
        });
    }
}
