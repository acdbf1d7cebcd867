package openhall.learning.assignments.rules;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.learning.Learned;
import openhall.learning.PathwayCompleted;
import openhall.learning.assignments.AssignmentDesk;
import openhall.people.Person;
import openhall.people.PersonJoined;
import openhall.people.PersonLeft;
import openhall.people.PersonMoved;

/**
 * Hears who joined, moved, came back or left, and looks once at all of them before the transaction is over: a file of
 * people brings thousands.
 */
@ApplicationScoped
class PeopleChanges {
    private static final String WAITING = PeopleChanges.class.getName();

    @Inject
    AssignmentDesk desk;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry transaction;

    void joined(@Observes PersonJoined joined) {
        lookAt(joined.person(), joined.at());
    }

    void moved(@Observes PersonMoved moved) {
        lookAt(moved.person(), moved.at());
    }

    void left(@Observes PersonLeft left) {
        lookAt(left.person(), left.at());
    }

    /** After the pathways, which may be completed by the same act. */
    void learned(@Observes @Priority(200) Learned learned) {
        if (learned.courseDone()) {
            Roll.of(List.of(learned.enrolment().person.id), learned.at()).finish();
        }
    }

    void completed(@Observes @Priority(200) PathwayCompleted completed) {
        Roll.of(completed.people(), completed.at()).finish();
    }

    private void lookAt(Person person, Instant at) {
        if (transaction.getResource(WAITING) instanceof Moved waiting) {
            waiting.people.add(person.id);
        } else {
            var first = new Moved(desk, at);
            first.people.add(person.id);
            transaction.putResource(WAITING, first);
            atTheEnd(first);
        }
    }

    private void atTheEnd(Moved moved) {
        try {
            transactions.getTransaction().registerSynchronization(moved);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who has moved in this transaction. */
    private static final class Moved implements Synchronization {
        private final Set<UUID> people = new LinkedHashSet<>();
        private final AssignmentDesk desk;
        private final Instant at;

        private Moved(AssignmentDesk desk, Instant at) {
            this.desk = desk;
            this.at = at;
        }

        @Override
        public void beforeCompletion() {
            desk.settle(people, at);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
