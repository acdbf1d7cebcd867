package openhall.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Directory files that were read, and what each line would do. */
@ApplicationScoped
class HeldUploads implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "directory-files",
            "Directory files",
            new KindOfRecord.Words(
                    "The lines of a file about the staff, and who sent and applied it",
                    "To add the people who work here, after a look at what would change",
                    "Administrators"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("24 hours after the file was sent", Keeping.End.DELETED));

    private static final String FACTS = """
            select u.id, u.uploaded_at as at, 'File that you sent' as label, u.file_name as value,
                   cast(null as text) as path
              from directory_upload u where u.uploaded_by_id = :person
            union all
            select r.id, u.uploaded_at, 'Line about you', r.label || case r.detail when '' then '' else ': ' end || r.detail,
                   cast(null as text)
              from directory_row r join directory_upload u on u.id = r.upload_id
             where r.label = :email or right(r.label, length(:email) + 2) = ', ' || :email
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("directory_upload", "directory_content", "directory_row");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("email", about.email());
    }

    @Override
    public void erase(Someone gone, Instant at) {
        DirectoryUpload.forget(gone);
    }
}
