package openhall.skills.applied;

import jakarta.transaction.Synchronization;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Who has moved in one transaction, looked at once before it is over. */
final class PeopleMoved implements Synchronization {
    private final Set<UUID> people = new LinkedHashSet<>();
    private final Instant at;

    PeopleMoved(Instant at) {
        this.at = at;
    }

    void add(UUID id) {
        people.add(id);
    }

    @Override
    public void beforeCompletion() {
        AppliedSkill.tellManagersOf(people, at);
    }

    @Override
    public void afterCompletion(int status) {}
}
