package openhall.people.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A wrong password; ten within five minutes close the account's door for the rest of them, and never longer. */
@Entity
class FailedSignIn extends PanacheEntityBase {
    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String accountHash;
    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FailedSignIn() {}

    static void note(String accountHash, Instant at) {
        var failed = new FailedSignIn();
        failed.accountHash = accountHash;
        failed.at = at;
        failed.persist();
    }

    static boolean tooMany(String accountHash, Instant at) {
        return count("accountHash = ?1 and at > ?2", accountHash, at.minus(WINDOW)) >= MOST;
    }

    static long deleteOver(Instant at) {
        return delete("at < ?1", at.minus(WINDOW));
    }
}
