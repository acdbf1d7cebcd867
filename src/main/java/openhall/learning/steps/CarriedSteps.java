package openhall.learning.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import openhall.learning.CarriesOver;
import openhall.learning.Step;

/** What was ticked, decided and sent goes along with a learner who is moved. */
@ApplicationScoped
class CarriedSteps implements CarriesOver {
    @Override
    public void carry(UUID fromVersion, UUID toVersion, Instant at) {
        Step.carry("checklist_state", fromVersion, toVersion);
        Step.carry("scenario_choice", fromVersion, toVersion);
        Step.carry("task_report", fromVersion, toVersion);
    }
}
