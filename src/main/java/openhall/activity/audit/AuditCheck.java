package openhall.activity.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.Formats;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A check of the record from its first entry on. It goes on where it stopped, on any node; there is one at a time. */
@Entity
class AuditCheck extends PanacheEntityBase {
    private static final Duration NIGHT = Duration.ofHours(12);
    private static final int SHOWN = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant askedAt;

    /** The last entry that was found well, and its hash. */
    public long checkedTo;

    public String checkedHash;
    public @Nullable Instant endedAt;

    /** The first thing that was wrong; null when nothing was. */
    public @Nullable String finding;

    @SuppressWarnings("NullAway.Init")
    protected AuditCheck() {}

    /** False when a check is under way already. */
    static boolean ask(Instant at) {
        return getEntityManager()
                        .createNativeQuery("insert into audit_check (id, asked_at, checked_to, checked_hash)"
                                + " values (uuidv7(), ?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, at)
                        .setParameter(2, Link.START.number())
                        .setParameter(3, Link.START.hash())
                        .executeUpdate()
                > 0;
    }

    /** Once a night, however many nodes ask. */
    static void askNightly(Instant at) {
        if (count("askedAt > ?1", at.minus(NIGHT)) == 0) {
            ask(at);
        }
    }

    /** The one under way, kept from other nodes until this transaction ends. */
    @SuppressWarnings("unchecked")
    static @Nullable AuditCheck take() {
        List<AuditCheck> open = getEntityManager()
                .createNativeQuery(
                        "select * from audit_check where ended_at is null for update skip locked", AuditCheck.class)
                .getResultList();
        return open.isEmpty() ? null : open.get(0);
    }

    static @Nullable AuditCheck underWay() {
        return find("endedAt is null").firstResult();
    }

    /** The latest ones that have ended, newest first. */
    static List<AuditCheck> ended() {
        return AuditCheck.<AuditCheck>find("endedAt is not null order by endedAt desc, id desc")
                .range(0, SHOWN - 1)
                .list();
    }

    Link reached() {
        return new Link(checkedTo, checkedHash);
    }

    void reach(Stretch stretch, Instant at) {
        checkedTo = stretch.reached().number();
        checkedHash = stretch.reached().hash();
        if (stretch.isDone()) {
            endedAt = at;
            finding = stretch.finding() == null ? null : stretch.finding().sentence();
        }
    }

    public boolean isGood() {
        return finding == null;
    }

    public String result() {
        return finding == null
                ? Formats.times(checkedTo, "entry", "entries") + ", each as it was sealed"
                : finding + ". " + Formats.times(checkedTo, "entry", "entries") + " before that: as sealed";
    }

    /** For {@code verify-audit --expect}. */
    public String head() {
        return reached().toString();
    }
}
