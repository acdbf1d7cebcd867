package openhall.people.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.people.Token;
import org.jspecify.annotations.Nullable;

/** A passkey was asked for: the question with its challenge, which is answered once and within five minutes. */
@Entity
class PasskeyCeremony extends PanacheEntityBase {
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int TIMES_PER_NETWORK = 20;

    @Id
    public String hash;

    /** Who adds a passkey; null when somebody signs in with one. */
    public @Nullable UUID personId;

    public String request;
    public String networkHash;
    public Instant startedAt;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PasskeyCeremony() {}

    /** The token under which the answer comes back. */
    static String begin(@Nullable UUID personId, String request, Caller caller, Instant at) {
        var token = Token.fresh();
        var ceremony = new PasskeyCeremony();
        ceremony.hash = Token.hash(token);
        ceremony.personId = personId;
        ceremony.request = request;
        ceremony.networkHash = caller.network();
        ceremony.startedAt = at;
        ceremony.expiresAt = at.plus(LASTS);
        ceremony.persist();
        return token;
    }

    /** Asking is cheap for everyone, so it is counted roughly: only a flood is turned away. */
    static boolean tooMany(Caller caller, Instant at) {
        return count("networkHash in ?1 and startedAt > ?2", caller.networks(), at.minus(Caller.WINDOW))
                >= (long) caller.mostPerNetwork() * TIMES_PER_NETWORK;
    }

    /** The question, once; null when nobody asked it, it was answered, or it is over. */
    static @Nullable PasskeyCeremony take(String token, Instant at) {
        PasskeyCeremony ceremony = findById(Token.hash(token), LockModeType.PESSIMISTIC_WRITE);
        if (ceremony == null) {
            return null;
        }
        ceremony.delete();
        return at.isBefore(ceremony.expiresAt) ? ceremony : null;
    }

    /** The question to a browser holds the name and address of whoever adds a passkey. */
    static void forget(UUID personId) {
        delete("personId", personId);
    }

    static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }
}
