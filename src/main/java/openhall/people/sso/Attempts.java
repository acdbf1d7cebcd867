package openhall.people.sso;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import openhall.people.door.Caller;
import openhall.people.door.Visitor;
import openhall.people.sso.WorkRefused.Reason;

/** Begins attempts and takes them back, in transactions of their own: no connection is held while the provider thinks. */
@ApplicationScoped
class Attempts {
    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    @Inject
    AttemptCookie cookie;

    SsoAttempt.Begun begin(String next) {
        var at = clock.instant();
        var caller = visitor.caller("", at);
        return QuarkusTransaction.requiringNew().call(() -> begun(next, caller, at));
    }

    /** Used up by whatever comes first with its state, right or wrong. */
    SsoAttempt take(String state) {
        var at = clock.instant();
        var attempt = QuarkusTransaction.requiringNew().call(() -> SsoAttempt.take(state, at));
        if (attempt == null) {
            throw new WorkRefused(Reason.STALE, "there is no such attempt, or it is over");
        }
        if (!attempt.wasBegunBy(visitor.sent(cookie.name()))) {
            throw new WorkRefused(Reason.STALE, "it was begun in another browser");
        }
        return attempt;
    }

    private static SsoAttempt.Begun begun(String next, Caller caller, Instant at) {
        if (SsoAttempt.tooMany(caller, at)) {
            throw new WorkRefused(Reason.TOO_MANY, "from one network");
        }
        return SsoAttempt.begin(next, caller, at);
    }
}
