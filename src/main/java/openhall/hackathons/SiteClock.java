package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/** The time by which everything here is decided: the database's, which all nodes share. */
@ApplicationScoped
public class SiteClock {
    /** To the microsecond, as it is now and not as it was when the transaction began. */
    public Instant now() {
        return (Instant) Panache.getSession()
                .createNativeQuery("select clock_timestamp() as at", Object.class)
                .addScalar("at", Instant.class)
                .getSingleResult();
    }

    /**
     * Holds the hackathon until the transaction ends, and only then reads the time: in one statement it would be read
     * before the wait for whoever holds the hackathon now.
     */
    public Instant holding(Hackathon hackathon, LockModeType mode) {
        hackathon.lock(mode);
        return now();
    }
}
