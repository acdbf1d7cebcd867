package openhall.learning.media;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import openhall.learning.Course;
import openhall.learning.files.CourseText.FileText;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An image or other file that a course shows. Its hash is in its address, so older versions keep what they showed. */
@Entity
public class Attachment extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    public String hash;
    public String name;
    public byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    /** Once: another version may show the same file. The course is locked meanwhile. */
    public static void keep(Course course, FileText file) {
        if (of(course.slug, file.hash(), file.name()) != null) {
            return;
        }
        var attachment = new Attachment();
        attachment.course = course;
        attachment.hash = file.hash();
        attachment.name = file.name();
        attachment.bytes = file.bytes();
        attachment.persist();
    }

    static @Nullable Attachment of(String slug, String hash, String name) {
        return find("from Attachment a where a.course.slug = ?1 and a.hash = ?2 and a.name = ?3", slug, hash, name)
                .firstResult();
    }
}
