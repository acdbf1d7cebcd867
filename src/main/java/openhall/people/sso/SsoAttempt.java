package openhall.people.sso;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import openhall.people.Token;
import openhall.people.door.Caller;
import org.jspecify.annotations.Nullable;

/** Somebody has gone to the council's provider; the answer is taken once, within ten minutes, from the same browser. */
@Entity
class SsoAttempt extends PanacheEntityBase {
    static final Duration LASTS = Duration.ofMinutes(10);
    private static final int TIMES_PER_NETWORK = 20;

    @Id
    public String hash;

    public String browserHash;
    public String nonce;

    /** The secret of PKCE: the provider got its hash, and gets the secret itself with the code. */
    public String verifier;

    public String next;
    public String networkHash;
    public Instant startedAt;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected SsoAttempt() {}

    /** What leaves the house: the browser token for a cookie, the hash of the verifier, and the rest as it is. */
    record Begun(String state, String browser, String nonce, String verifier) {}

    static Begun begin(String next, Caller caller, Instant at) {
        var begun = new Begun(Token.fresh(), Token.fresh(), Token.fresh(), Token.fresh() + Token.fresh());
        var attempt = new SsoAttempt();
        attempt.hash = Token.hash(begun.state());
        attempt.browserHash = Token.hash(begun.browser());
        attempt.nonce = begun.nonce();
        attempt.verifier = begun.verifier();
        attempt.next = next;
        attempt.networkHash = caller.network();
        attempt.startedAt = at;
        attempt.expiresAt = at.plus(LASTS);
        attempt.persist();
        return begun;
    }

    /** Beginning is cheap for everyone, so it is counted roughly: only a flood is turned away. */
    static boolean tooMany(Caller caller, Instant at) {
        return count("networkHash in ?1 and startedAt > ?2", caller.networks(), at.minus(Caller.WINDOW))
                >= (long) caller.mostPerNetwork() * TIMES_PER_NETWORK;
    }

    /** The attempt, once; null when nobody began it, it was taken before, or it is over. */
    static @Nullable SsoAttempt take(String state, Instant at) {
        SsoAttempt attempt = findById(Token.hash(state), LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            return null;
        }
        attempt.delete();
        return at.isBefore(attempt.expiresAt) ? attempt : null;
    }

    boolean wasBegunBy(@Nullable String browser) {
        return browser != null && browserHash.equals(Token.hash(browser));
    }

    static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }
}
