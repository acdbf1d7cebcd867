package openhall.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * Whoever keeps something about a learner's steps, and takes it along when learners are moved to a later version of their
 * course. When it is called, the learners are on the later version already: it is about every row of an enrolment on
 * {@code toVersion} that still points into {@code fromVersion}. The new place of a step is the one with the same module
 * slug and position; {@link Step#carry} does this for a table with {@code enrolment_id} and {@code step_id}. In the
 * transaction of the move, in one statement for any number of learners; what the session holds of these rows is stale
 * after that, so nothing else is done with them there.
 */
public interface CarriesOver {
    void carry(UUID fromVersion, UUID toVersion, Instant at);
}
