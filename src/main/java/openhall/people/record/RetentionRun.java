package openhall.people.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One purge: when it was, for which night if not by hand, and how many records of each kind it removed. */
@Entity
class RetentionRun extends PanacheEntityBase {
    private static final long LOCK = 0x0F_E2_DA_12L;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant ranAt;
    public @Nullable LocalDate night;

    /** By the key of the kind. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "retention_count", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "kind")
    @Column(name = "records")
    public Map<String, Long> counts = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected RetentionRun() {}

    /** Keeps every other purge away, on whichever node, until the transaction ends; false when one is under way. */
    static boolean begins() {
        return getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    static boolean isDone(LocalDate night) {
        return count("night", night) > 0;
    }

    static void note(List<PurgeCount> removed, @Nullable LocalDate night, Instant at) {
        var run = new RetentionRun();
        run.ranAt = at;
        run.night = night;
        removed.forEach(count -> run.counts.put(count.kind().key(), count.records()));
        run.persist();
    }

    static @Nullable RetentionRun last() {
        return find("order by ranAt desc, id desc").firstResult();
    }
}
