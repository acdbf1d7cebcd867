package openhall.people.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.Someone;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a letter with a link. Who has the address is looked up after the answer is given, so that neither
 * its words nor its time tell who is known; then only the hashes stay, for the count.
 */
@Entity
class AskedLetter extends PanacheEntityBase {
    private static final int MOST_PER_ACCOUNT = 3;
    private static final int TIMES_PER_NETWORK = 5;
    private static final int AT_ONCE = 50;
    private static final Duration WORTH_WRITING = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofHours(1);

    /** Signing in, choosing a new password, opening an account, moving an account to another address. */
    enum Kind {
        SIGN_IN,
        RESET,
        JOIN,
        EMAIL
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable String email;

    /** Where to go after signing in, the name of whoever joins, or the number of whoever moves to this address. */
    public @Nullable String detail;

    public String accountHash;
    public String networkHash;
    public Instant at;
    public @Nullable Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected AskedLetter() {}

    /** False when too many were asked for, to this address or from this network. */
    static boolean ask(Kind kind, String email, String detail, Caller caller, Instant at) {
        caller.takeTurn();
        if (tooMany(caller, at.minus(Caller.WINDOW))) {
            return false;
        }
        var letter = new AskedLetter();
        letter.kind = kind;
        letter.email = email;
        letter.detail = detail;
        letter.accountHash = caller.account();
        letter.networkHash = caller.network();
        letter.at = at;
        letter.persist();
        return true;
    }

    static List<UUID> waiting(Instant at) {
        return getEntityManager()
                .createQuery(
                        "select l.id from AskedLetter l where l.writtenAt is null and l.at > :since order by l.at",
                        UUID.class)
                .setParameter("since", at.minus(WORTH_WRITING))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Held until the transaction ends; null when another node has written it. */
    static @Nullable AskedLetter take(UUID id) {
        AskedLetter letter = findById(id, LockModeType.PESSIMISTIC_WRITE);
        return letter == null || letter.writtenAt != null ? null : letter;
    }

    void written(Instant now) {
        email = null;
        detail = null;
        writtenAt = now;
    }

    static void forget(String account, Someone gone) {
        delete(
                "accountHash = ?1 or email = ?2 or detail = ?3",
                account,
                gone.email(),
                gone.id().toString());
    }

    static long deleteOver(Instant now) {
        return delete("at < ?1", now.minus(KEPT));
    }

    private static boolean tooMany(Caller caller, Instant since) {
        return count("accountHash = ?1 and at > ?2", caller.account(), since) >= MOST_PER_ACCOUNT
                || count("networkHash in ?1 and at > ?2", caller.networks(), since)
                        >= (long) caller.mostPerNetwork() * TIMES_PER_NETWORK;
    }
}
