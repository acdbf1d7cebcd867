package openhall.activity;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that one node has taken to deliver: nobody else delivers it until the lease is over. {@code tries} counts from
 * 1; {@code again} when somebody may have it from a try before. What became of it is written only while it stands.
 */
public record Claim(
        UUID mailId,
        String node,
        int tries,
        boolean again,
        String to,
        String subject,
        String text,
        @Nullable String calendar,
        @Nullable UUID personId,
        @Nullable Subscription subscription) {
    private static final String OVER = "update Mail m set m.leaseUntil = null, ";
    private static final String STANDS =
            " where m.id = :id and m.state = :sending and m.node = :node and m.tries = :tries";

    /** False when the lease was over and the mail is no longer this node's. */
    public boolean sent(Instant at) {
        return ended("m.state = :state, m.sentAt = :at, m.problem = null, m.nextTryAt = null", MailState.SENT)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    /** Waits until then; with no time for another try it is parked. */
    public boolean failed(String problem, @Nullable Instant nextTry) {
        var state = nextTry == null ? MailState.PARKED : MailState.WAITING;
        return ended("m.state = :state, m.problem = :problem, m.nextTryAt = :next", state)
                        .setParameter("problem", problem)
                        .setParameter("next", nextTry)
                        .executeUpdate()
                > 0;
    }

    private Query ended(String changes, MailState state) {
        return Panache.getEntityManager()
                .createQuery(OVER + changes + STANDS)
                .setParameter("state", state)
                .setParameter("id", mailId)
                .setParameter("sending", MailState.SENDING)
                .setParameter("node", node)
                .setParameter("tries", tries);
    }
}
