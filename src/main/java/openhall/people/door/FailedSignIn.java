package openhall.people.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A wrong password. Ten within five minutes close the door for the rest of them, and never longer, to the account and to
 * the network they came from.
 */
@Entity
class FailedSignIn extends PanacheEntityBase {
    static final int MOST = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String accountHash;
    public String networkHash;
    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FailedSignIn() {}

    /**
     * Counts a try as wrong before anybody looks at the password, so that no number of tries at once gets more than its
     * ten; null when the door is closed. A try that finds it closed is not counted: knocking does not keep it closed.
     */
    static @Nullable UUID begin(Caller caller, Instant at) {
        caller.takeTurn();
        return isClosed(caller, at.minus(Caller.WINDOW)) ? null : note(caller, at);
    }

    /** The password was right after all. */
    static void forgive(UUID id) {
        delete("id", id);
    }

    static void forget(String account) {
        delete("accountHash", account);
    }

    static long deleteOver(Instant at) {
        return delete("at < ?1", at.minus(Caller.WINDOW));
    }

    private static boolean isClosed(Caller caller, Instant since) {
        return count("accountHash = ?1 and at > ?2", caller.account(), since) >= MOST
                || count("networkHash in ?1 and at > ?2", caller.networks(), since) >= caller.mostPerNetwork();
    }

    private static UUID note(Caller caller, Instant at) {
        var failed = new FailedSignIn();
        failed.accountHash = caller.account();
        failed.networkHash = caller.network();
        failed.at = at;
        failed.persist();
        return failed.id;
    }
}
