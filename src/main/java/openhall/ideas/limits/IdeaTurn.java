package openhall.ideas.limits;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.ideas.Idea;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An idea that was sent without signing in, on its way to the moderators: so many go on to them in an hour. */
@Entity
public class IdeaTurn extends PanacheEntityBase {
    private static final Duration HOUR = Duration.ofHours(1);

    /** While a turn is kept, its group has had it. */
    private static final Duration KEPT = Duration.ofDays(2);

    private static final int LOCK = 0x7475726e;

    /** By how many of its network, and of its origin, have come before it; the same number is the same round. */
    private static final String FAIR = """
            select i.ref from (
                select t.id, t.idea_id, t.proven, t.waits_since, t.let_in_at,
                       greatest(
                           row_number() over (partition by t.address_hash order by t.let_in_at, t.waits_since, t.id),
                           row_number() over (partition by t.origin_hash order by t.let_in_at, t.waits_since, t.id)) as round
                  from idea_turn t where t.waits_since is not null or t.let_in_at is not null) w
              join idea i on i.id = w.idea_id
             where w.proven = :proven and w.let_in_at is null and i.turn_by is not null
             order by w.round, w.waits_since, w.id limit 1
            """;

    private static final String OLDEST = """
            select i.ref from idea_turn t join idea i on i.id = t.idea_id
             where t.proven = :proven and t.let_in_at is null and i.turn_by is not null
             order by t.waits_since, t.id limit 1
            """;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public boolean proven;
    public String addressHash;
    public String originHash;
    public @Nullable Instant waitsSince;
    public @Nullable Instant letInAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaTurn() {}

    static void note(Idea idea, Pass.From from) {
        getEntityManager()
                .createNativeQuery("insert into idea_turn (id, idea_id, proven, address_hash, origin_hash)"
                        + " values (uuidv7(), ?1, ?2, ?3, ?4) on conflict (idea_id) do nothing")
                .setParameter(1, idea.id)
                .setParameter(2, from.proven())
                .setParameter(3, from.address())
                .setParameter(4, from.origin())
                .executeUpdate();
    }

    /** Its author has confirmed it: null when it goes on to the moderators now, or by when its turn has come. */
    public static @Nullable Instant waitsUntil(Idea idea, Instant at) {
        IdeaTurn turn = find("idea", idea).firstResult();
        return turn == null ? null : turn.begin(most(turn.proven), at);
    }

    /** Lets in those whose turn has come, the proven and the others each at their own pace. */
    static void letIn(Instant at) {
        letIn(true, most(true), at);
        letIn(false, most(false), at);
    }

    static void letIn(boolean proven, int most, Instant at) {
        takeLock();
        for (var room = most - goneOn(proven, at); room > 0; room--) {
            var next = next(proven);
            if (next == null) {
                return;
            }
            end(next, at);
        }
    }

    /** Those who had their turn, and those who were taken out while they waited. */
    static void deleteOver(Instant at) {
        delete("letInAt < ?1", at.minus(KEPT));
        delete(
                "letInAt is null and waitsSince < ?1 and idea.id in (select i.id from Idea i where i.turnBy is null)",
                at.minus(KEPT));
    }

    static long waiting(boolean proven) {
        return count("proven = ?1 and letInAt is null and idea.turnBy is not null", proven);
    }

    @Nullable
    Instant begin(int most, Instant at) {
        takeLock();
        var before = waiting(proven);
        if (before == 0 && goneOn(proven, at) < most) {
            letInAt = at;
            return null;
        }
        waitsSince = at;
        return latest(before + 1, most, at);
    }

    /** Every second place goes to whoever has waited longest, so the turn of the n-th comes with place 2n. */
    static Instant latest(long number, int most, Instant at) {
        var hours = (2 * number + most - 1) / most;
        return at.plus(HOUR.multipliedBy(hours + 1));
    }

    // The idea's row is held before anything of it is read: its author may be taking it back
    private static void end(String ref, Instant at) {
        var idea = Idea.held(ref);
        IdeaTurn turn = find("idea", idea).singleResult();
        turn.letInAt = at;
        if (idea.turnBy != null) {
            idea.takeTurn(at);
        }
    }

    /** The reference of the idea whose turn it is. */
    private static @Nullable String next(boolean proven) {
        // Those that waited and went on before say whose turn it is: the fair order, then the longest wait
        var fair = count("proven = ?1 and waitsSince is not null and letInAt is not null", proven) % 2 == 0;
        var found = Panache.getSession()
                .createNativeQuery(fair ? FAIR : OLDEST, String.class)
                .setParameter("proven", proven)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static int goneOn(boolean proven, Instant at) {
        return (int) count("proven = ?1 and letInAt > ?2", proven, at.minus(HOUR));
    }

    /** One at a time on all nodes, until the transaction ends, so that the count is exact. */
    private static void takeLock() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) locked")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private static int most(boolean proven) {
        var name = proven ? "proven-per-hour" : "unproven-per-hour";
        return ConfigProvider.getConfig().getValue("openhall.ideas.pace." + name, Integer.class);
    }
}
