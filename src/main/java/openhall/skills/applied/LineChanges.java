package openhall.skills.applied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import openhall.people.PersonJoined;
import openhall.people.PersonMoved;

/** Hears who has another manager, and tells these managers once before the transaction is over: a file moves thousands. */
@ApplicationScoped
class LineChanges {
    private static final String WAITING = PeopleMoved.class.getName();

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry transaction;

    void moved(@Observes PersonMoved moved) {
        changed(moved.at()).add(moved.person().id);
    }

    void joined(@Observes PersonJoined joined) {
        changed(joined.at()).add(joined.person().id);
    }

    /** One for each transaction. */
    private PeopleMoved changed(Instant at) {
        if (transaction.getResource(WAITING) instanceof PeopleMoved waiting) {
            return waiting;
        }
        var first = new PeopleMoved(at);
        transaction.putResource(WAITING, first);
        atTheEnd(first);
        return first;
    }

    private void atTheEnd(PeopleMoved moved) {
        try {
            transactions.getTransaction().registerSynchronization(moved);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
