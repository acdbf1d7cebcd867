package openhall.hackathons.jury;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.people.Token;
import org.jspecify.annotations.Nullable;

/** Lets a guest on a panel judge from one browser for some hours, and nothing else. */
@Entity
public class JudgePass extends PanacheEntityBase {
    static final Duration LENGTH = Duration.ofHours(12);

    @Id
    public String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Judge judge;

    public Instant startedAt;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected JudgePass() {}

    /** For 12 hours, and not after judging ends; what the browser is to hold. */
    static String begin(Judge judge, Instant at) {
        var token = Token.fresh();
        var pass = new JudgePass();
        pass.hash = Token.hash(token);
        pass.judge = judge;
        pass.startedAt = at;
        pass.expiresAt = earlier(at.plus(LENGTH), judge.hackathon.judgingEndsAt);
        pass.persist();
        return token;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The guest who holds this; null when it is unknown or over. */
    static @Nullable Judge holder(String token, Instant at) {
        JudgePass pass = find(
                        "from JudgePass p join fetch p.judge j join fetch j.hackathon where p.hash = ?1 and p.expiresAt > ?2",
                        Token.hash(token),
                        at)
                .firstResult();
        return pass == null ? null : pass.judge;
    }

    static void end(String token) {
        delete("hash", Token.hash(token));
    }

    public static void endAll(Judge judge) {
        delete("judge", judge);
    }

    /** Of all guests on a panel that is needed no more. */
    public static void endAll(Hackathon hackathon) {
        delete("judge in (select j from Judge j where j.hackathon = ?1)", hackathon);
    }

    static long deleteOver(Instant at) {
        return delete("expiresAt < ?1", at);
    }

    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("expiresAt < ?1", before) : deleteOver(before);
    }
}
