package openhall.learning.assignments.rules;

import jakarta.transaction.Synchronization;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import openhall.learning.assignments.Assignment;
import openhall.learning.assignments.AssignmentDesk;

/** Who and what has changed in one transaction, looked at once before it is over. */
final class Changed implements Synchronization {
    private final Set<UUID> people = new LinkedHashSet<>();
    private final Set<UUID> units = new LinkedHashSet<>();
    private final Set<UUID> learners = new LinkedHashSet<>();
    private final Set<UUID> skills = new LinkedHashSet<>();
    private final AssignmentDesk desk;
    private final Instant at;

    Changed(AssignmentDesk desk, Instant at) {
        this.desk = desk;
        this.at = at;
    }

    void person(UUID id) {
        people.add(id);
    }

    void unit(UUID id) {
        units.add(id);
    }

    void level(UUID person, UUID skill) {
        learners.add(person);
        skills.add(skill);
    }

    @Override
    public void beforeCompletion() {
        var all = new LinkedHashSet<>(people);
        all.addAll(Below.managers(people));
        all.addAll(Below.units(units));
        if (Assignment.anyAbout(skills)) {
            all.addAll(learners);
        }
        if (!all.isEmpty()) {
            desk.settle(all, at);
        }
    }

    @Override
    public void afterCompletion(int status) {}
}
