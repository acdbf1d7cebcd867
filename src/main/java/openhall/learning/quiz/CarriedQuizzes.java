package openhall.learning.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import openhall.learning.CarriesOver;
import openhall.learning.Step;

/** Attempts and answers, handed in or only saved, go along with a learner who is moved. */
@ApplicationScoped
class CarriedQuizzes implements CarriesOver {
    @Override
    public void carry(UUID fromVersion, UUID toVersion, Instant at) {
        Step.carry("quiz_attempt", fromVersion, toVersion);
        QuizAnswer.carry(fromVersion, toVersion);
    }
}
