package openhall.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Steps that are done and progress in modules go along with a learner who is moved. */
@ApplicationScoped
class CarriedProgress implements CarriesOver {
    @Override
    public void carry(UUID fromVersion, UUID toVersion, Instant at) {
        Step.carry("step_done", fromVersion, toVersion);
        ModuleProgress.carry(fromVersion, toVersion);
    }
}
