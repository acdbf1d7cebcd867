package openhall.hackathons.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was signed when the results of a hackathon became final: the document, and the fingerprint of it. */
@Entity
@Immutable
@Table(name = "finalised")
public class FinalDocument extends PanacheEntityBase {
    /** The fingerprint is of the document as the database writes it, so that the database can check it. */
    private static final String KEEP = """
            insert into finalised (id, hackathon_id, document, sha256, weighed, signed_by_id, note, at)
            select uuidv7(), cast(:hackathon as uuid), d.document,
                   encode(sha256(convert_to(cast(d.document as text), 'UTF8')), 'hex'),
                   cast(:weighed as jsonb), cast(:by as uuid), cast(:note as text), cast(:at as timestamptz)
              from (select cast(:document as jsonb) as document) d""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    public String sha256;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person signedBy;

    public String note;
    public Instant at;

    /** Who signs, with which note, and when. */
    public record Signature(Person by, String note, Instant at) {}

    @SuppressWarnings("NullAway.Init")
    protected FinalDocument() {}

    /** Both are JSON: what was decided, and what the scores were weighed by. */
    static void keep(Hackathon hackathon, String document, String weighed, Signature signature) {
        getSession()
                .createNativeMutationQuery(KEEP)
                .setParameter("hackathon", hackathon.id)
                .setParameter("document", document)
                .setParameter("weighed", weighed)
                .setParameter("by", signature.by().id)
                .setParameter("note", signature.note())
                .setParameter("at", signature.at())
                .executeUpdate();
    }

    static @Nullable String sha256Of(Hackathon hackathon) {
        FinalDocument signed = find("hackathon", hackathon).firstResult();
        return signed == null ? null : signed.sha256;
    }
}
