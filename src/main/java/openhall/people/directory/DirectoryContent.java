package openhall.people.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;

/** The bytes of an uploaded file: apart from it, so that a list of files does not fetch them. */
@Entity
class DirectoryContent extends PanacheEntityBase {
    @Id
    public UUID uploadId;

    public byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryContent() {}

    static void keep(UUID uploadId, byte[] bytes) {
        var content = new DirectoryContent();
        content.uploadId = uploadId;
        content.bytes = bytes;
        content.persist();
    }

    static byte[] of(UUID uploadId) {
        DirectoryContent content = findById(uploadId);
        return Objects.requireNonNull(content).bytes;
    }
}
