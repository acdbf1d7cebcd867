package openhall.learning.assignments.rules;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import openhall.learning.Learned;
import openhall.learning.PathwayCompleted;
import openhall.learning.assignments.AssignmentDesk;
import openhall.people.PersonJoined;
import openhall.people.PersonLeft;
import openhall.people.PersonMoved;
import openhall.people.UnitChanged;
import openhall.skills.LevelChanged;

/**
 * Hears who joined, moved, came back or left, which part of the council moved and whose level in a skill is another, and
 * looks once at all of them before the transaction is over: a file of people brings thousands.
 */
@ApplicationScoped
class PeopleChanges {
    private static final String WAITING = Changed.class.getName();

    @Inject
    AssignmentDesk desk;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry transaction;

    void joined(@Observes PersonJoined joined) {
        changed(joined.at()).person(joined.person().id);
    }

    void moved(@Observes PersonMoved moved) {
        changed(moved.at()).person(moved.person().id);
    }

    void left(@Observes PersonLeft left) {
        changed(left.at()).person(left.person().id);
    }

    /** Nobody sits in a part that is only now opened, nor in one that can be closed. */
    void unitChanged(@Observes UnitChanged changed) {
        if (changed.what() == UnitChanged.What.CHANGED || changed.what() == UnitChanged.What.REOPENED) {
            changed(changed.at()).unit(changed.unit().id);
        }
    }

    void levelChanged(@Observes LevelChanged changed) {
        changed(changed.at()).level(changed.personId(), changed.skillId());
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

    /** One for each transaction. */
    private Changed changed(Instant at) {
        if (transaction.getResource(WAITING) instanceof Changed waiting) {
            return waiting;
        }
        var first = new Changed(desk, at);
        transaction.putResource(WAITING, first);
        atTheEnd(first);
        return first;
    }

    private void atTheEnd(Changed changed) {
        try {
            transactions.getTransaction().registerSynchronization(changed);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
