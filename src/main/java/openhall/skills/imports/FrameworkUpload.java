package openhall.skills.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A framework's file that an administrator wants to bring in: kept for a day, so that any node can look at it again. */
@Entity
public class FrameworkUpload extends PanacheEntityBase {
    private static final Duration KEPT = Duration.ofHours(24);

    /** Which framework it is, in which version, and where its publisher has it. */
    record Label(FrameworkKind kind, String version, String source) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public FrameworkKind kind;

    public String version;
    public String source;
    public String content;
    public Instant uploadedAt;
    public @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init")
    protected FrameworkUpload() {}

    static FrameworkUpload keep(Label label, String content, Person by, Instant at) {
        var upload = new FrameworkUpload();
        upload.kind = label.kind();
        upload.version = label.version();
        upload.source = label.source();
        upload.content = content;
        upload.uploadedAt = at;
        upload.persist();
        Activity.record(by, "uploaded a file of", upload.subject(), at, "version " + upload.version);
        return upload;
    }

    void apply(Instant at) {
        appliedAt = at;
    }

    public boolean isApplied() {
        return appliedAt != null;
    }

    public String path() {
        return "/admin/frameworks/uploads/" + id;
    }

    private Subject subject() {
        return new Subject("framework", kind.slug(), kind.title(), "/admin/frameworks");
    }

    /** Null when there is none, or it is older than a day. */
    static @Nullable FrameworkUpload held(UUID id, Instant at) {
        return find("id = ?1 and uploadedAt >= ?2", id, at.minus(KEPT)).firstResult();
    }

    static long deleteOver(Instant at) {
        return delete("uploadedAt < ?1", at.minus(KEPT));
    }
}
