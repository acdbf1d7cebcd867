package openhall.skills;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;

/** Somebody's level in a skill is known for the first time, or is another; told in the transaction of the evidence. */
public record LevelChanged(UUID personId, UUID skillId, Instant at) {

    static void announce(LevelChanged changed) {
        Arc.container().beanManager().getEvent().select(LevelChanged.class).fire(changed);
    }
}
