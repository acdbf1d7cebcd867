package openhall.people.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What one line of a file does; those that are not in the file come after its last line. */
@Entity
class DirectoryRow extends PanacheEntityBase {
    private static final int SIZE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public DirectoryUpload upload;

    public int position;
    public @Nullable Integer line;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String label;
    public String detail;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryRow() {}

    static void keep(DirectoryUpload upload, List<PlannedRow> rows) {
        for (var i = 0; i < rows.size(); i++) {
            var planned = rows.get(i);
            var row = new DirectoryRow();
            row.upload = upload;
            row.position = i + 1;
            row.line = planned.line();
            row.outcome = planned.outcome();
            row.label = planned.label();
            row.detail = planned.detail();
            row.persist();
        }
    }

    static void replace(DirectoryUpload upload, List<PlannedRow> rows) {
        delete("upload = ?1", upload);
        keep(upload, rows);
    }

    /** Whoever was not in the file has left by now. */
    static void leave(DirectoryUpload upload) {
        update("outcome = ?1 where upload = ?2 and outcome = ?3", Outcome.LEFT, upload, Outcome.MISSING);
    }

    static Counts counts(UUID uploadId) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        getEntityManager()
                .createQuery(
                        "select r.outcome, count(r) from DirectoryRow r where r.upload.id = :upload group by r.outcome",
                        Object[].class)
                .setParameter("upload", uploadId)
                .getResultList()
                .stream()
                .forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return new Counts(counts);
    }

    /** In the order of the file, after a place in it; all lines, or those with one outcome. */
    static KeyPage<DirectoryRow> page(UUID uploadId, @Nullable Outcome outcome, int after) {
        var query = "from DirectoryRow r where r.upload.id = ?1 and r.position > ?2";
        var order = " order by r.position";
        var rows = outcome == null
                ? DirectoryRow.<DirectoryRow>find(query + order, uploadId, after)
                : DirectoryRow.<DirectoryRow>find(query + " and r.outcome = ?3" + order, uploadId, after, outcome);
        List<DirectoryRow> found = rows.range(0, SIZE).list();
        return found.size() <= SIZE
                ? new KeyPage<>(found, null)
                : new KeyPage<>(found.subList(0, SIZE), String.valueOf(found.get(SIZE - 1).position));
    }
}
