package openhall.people.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Someone;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file of units or people that somebody wants to apply: kept for a day, so that any node can look at it again. */
@Entity
class DirectoryUpload extends PanacheEntityBase {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int SHOWN = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public DirectoryKind kind;

    public String fileName;
    public String encoding;

    /** The hash of what the file would do: whoever applies it has seen this and nothing else. */
    public String plan;

    public Instant plannedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person uploadedBy;

    public Instant uploadedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person appliedBy;

    public @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryUpload() {}

    static DirectoryUpload keep(Sheet sheet, SentFile file, Plan plan, Person by, Instant at) {
        var upload = new DirectoryUpload();
        upload.kind = sheet.kind();
        upload.fileName = file.name();
        upload.encoding = sheet.encoding();
        upload.plan = plan.hash();
        upload.plannedAt = at;
        upload.uploadedBy = by;
        upload.uploadedAt = at;
        upload.persist();
        DirectoryContent.keep(upload.id, file.content());
        DirectoryRow.keep(upload, plan.rows());
        return upload;
    }

    /** What the file would do has changed since it was worked out. */
    void planAnew(Plan now, Instant at) {
        plan = now.hash();
        plannedAt = at;
        DirectoryRow.replace(this, now.rows());
    }

    void apply(Person by, Instant at) {
        appliedBy = by;
        appliedAt = at;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    boolean isPlannedAnew() {
        return plannedAt.isAfter(uploadedAt);
    }

    byte[] content() {
        return DirectoryContent.of(id);
    }

    public String path() {
        return "/admin/directory/" + id;
    }

    static @Nullable DirectoryUpload held(UUID id) {
        return findById(id);
    }

    static @Nullable DirectoryUpload shown(UUID id) {
        List<DirectoryUpload> found = list(
                "select u from DirectoryUpload u join fetch u.uploadedBy left join fetch u.appliedBy where u.id = ?1",
                id);
        return found.isEmpty() ? null : found.get(0);
    }

    static List<DirectoryUpload> newest() {
        return DirectoryUpload.<DirectoryUpload>find(
                        "select u from DirectoryUpload u join fetch u.uploadedBy left join fetch u.appliedBy"
                                + " order by u.uploadedAt desc, u.id desc")
                .range(0, SHOWN - 1)
                .list();
    }

    /** Every upload with a line that names somebody who is erased, or that could: its time would be over in a day. */
    static void forget(Someone gone) {
        getEntityManager()
                .createNativeQuery("delete from directory_upload where id in (select r.upload_id from directory_row r"
                        + " where position(?1 in r.label || ' ' || r.detail) > 0"
                        + " or position(?2 in lower(r.label || ' ' || r.detail)) > 0)")
                .setParameter(1, gone.name())
                .setParameter(2, gone.email())
                .executeUpdate();
    }

    /** With all its lines. */
    static long deleteOver(Instant at) {
        return delete("uploadedAt < ?1", at.minus(KEPT));
    }
}
