package openhall.people.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import openhall.people.Token;
import org.jspecify.annotations.Nullable;

/** Somebody who wants an account and has yet to show that the address is theirs; forgotten after a day. */
@Entity
class Joining extends PanacheEntityBase {
    @Id
    public String hash;

    public String email;
    public String name;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Joining() {}

    /** The token for the link. */
    static String begin(String email, String name, Instant expiresAt) {
        var token = Token.fresh();
        var joining = new Joining();
        joining.hash = Token.hash(token);
        joining.email = email;
        joining.name = name;
        joining.expiresAt = expiresAt;
        joining.persist();
        return token;
    }

    static boolean waits(String token, Instant at) {
        return count("hash = ?1 and expiresAt > ?2", Token.hash(token), at) > 0;
    }

    /** Once: whoever comes second finds nothing. */
    static @Nullable Joining take(String token, Instant at) {
        Joining joining = findById(Token.hash(token), LockModeType.PESSIMISTIC_WRITE);
        if (joining == null || !at.isBefore(joining.expiresAt)) {
            return null;
        }
        joining.delete();
        return joining;
    }

    static void forget(String email) {
        delete("email", email);
    }

    static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }
}
