package openhall.activity.post;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import openhall.activity.Claim;
import openhall.activity.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes one mail after the other out of the outbox. Each is claimed in a transaction, delivered outside of any, and
 * marked in the next statement, so that the moment in which a crash could send it twice is as short as it can be.
 */
@ApplicationScoped
class PostRoom {
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_PROBLEM = 300;

    /** The database may be away for a moment, and what has gone must not go again. */
    private static final int MOST_NOTES = 5;

    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(1);

    private final String node = ManagementFactory.getRuntimeMXBean().getName();

    @Inject
    Clock clock;

    @Inject
    LetterWriter writer;

    @Inject
    @ConfigProperty(name = "openhall.mail.lease")
    Duration lease;

    /** Everything that is due, until it is done, or nothing goes any more; returns how many have gone. */
    int deliverAll(Postman postman) {
        QuarkusTransaction.requiringNew().run(() -> {
            Outbox.takeBack(clock.instant());
            Outbox.dropForLeavers();
        });
        var sent = 0;
        for (var taken = 0; taken < MOST_AT_ONCE; taken++) {
            var claim = claim();
            var why = claim == null ? Undelivered.Why.CLOSED : deliver(claim, postman);
            if (why == Undelivered.Why.CLOSED) {
                return sent;
            }
            sent += why == null ? 1 : 0;
        }
        return sent;
    }

    private @Nullable Claim claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> Outbox.claim(node, now, now.plus(lease)));
    }

    /** Null when it has gone. */
    private Undelivered.@Nullable Why deliver(Claim claim, Postman postman) {
        try {
            postman.deliver(writer.write(claim));
        } catch (Undelivered e) {
            return keep(claim, e);
        } catch (RuntimeException e) {
            Log.errorf("Mail %s: %s", claim.mailId(), e.getClass().getName());
            return keep(claim, new Undelivered(Undelivered.Why.CLOSED, "fault", "A fault: " + e));
        }
        if (!noted(claim)) {
            Log.warnf("Mail %s took longer than its lease, and another node may have sent it too", claim.mailId());
        }
        return null;
    }

    private boolean noted(Claim claim) {
        for (var notes = 1; ; notes++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> claim.sent(clock.instant()));
            } catch (RuntimeException e) {
                if (notes == MOST_NOTES || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                Log.warnf("Mail %s has gone, and that could not be noted yet", claim.mailId());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_NOTES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Undelivered.Why keep(Claim claim, Undelivered failure) {
        var now = clock.instant();
        var chance = ThreadLocalRandom.current().nextDouble();
        var next = failure.why() == Undelivered.Why.REFUSED ? null : Backoff.after(claim.tries(), now, chance);
        QuarkusTransaction.requiringNew().call(() -> claim.failed(problem(claim, failure), next));
        // Neither the address nor the words of the other side, which may hold it, belong into a log
        Log.warnf(
                "Mail %s was not delivered, try %d: %s%s",
                claim.mailId(), claim.tries(), failure.code(), next == null ? ", parked" : "");
        return failure.why();
    }

    private static String problem(Claim claim, Undelivered failure) {
        var said = failure.reason().replaceAll("[\\p{Cntrl}\\s]+", " ").replace(claim.to(), "this address");
        return said.length() <= LONGEST_PROBLEM ? said : said.substring(0, LONGEST_PROBLEM);
    }
}
