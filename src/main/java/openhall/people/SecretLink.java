package openhall.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that works once, for one purpose and until a time; only its hash is kept. */
@Entity
public class SecretLink extends PanacheEntityBase {
    @Id
    public String hash;

    public String purpose;
    public String subjectRef;
    public Instant expiresAt;
    public @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SecretLink() {}

    /** The token to put into the address. */
    public static String make(String purpose, String subjectRef, Instant expiresAt) {
        var token = Token.fresh();
        var link = new SecretLink();
        link.hash = Token.hash(token);
        link.purpose = purpose;
        link.subjectRef = subjectRef;
        link.expiresAt = expiresAt;
        link.persist();
        return token;
    }

    /** What the link was made for, and it is used up; null when it is unknown, over, used or for something else. */
    public static @Nullable String use(String purpose, String token, Instant at) {
        SecretLink link = findById(Token.hash(token), LockModeType.PESSIMISTIC_WRITE);
        if (link == null) {
            return null;
        }
        // It may have been read before it was locked, and used in between
        getEntityManager().refresh(link);
        if (!link.opens(purpose, at)) {
            return null;
        }
        link.usedAt = at;
        return link.subjectRef;
    }

    public static @Nullable String peek(String purpose, String token, Instant at) {
        SecretLink link = findById(Token.hash(token));
        return link == null || !link.opens(purpose, at) ? null : link.subjectRef;
    }

    /** The link itself, also when it is over, to say what became of it; null when it is unknown. */
    public static @Nullable SecretLink made(String purpose, String token) {
        SecretLink link = findById(Token.hash(token));
        return link == null || !link.purpose.equals(purpose) ? null : link;
    }

    /** Those for this person, and for this person and something after their number. */
    public static void forget(UUID personId) {
        delete("subjectRef = ?1 or subjectRef like ?2", personId.toString(), personId + " %");
    }

    /** None for this purpose works any more. */
    static void useUp(String purpose) {
        delete("purpose = ?1 and usedAt is null", purpose);
    }

    public static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }

    private boolean opens(String wanted, Instant at) {
        return purpose.equals(wanted) && usedAt == null && at.isBefore(expiresAt);
    }
}
