package openhall.hackathons.results;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final String SIGNED = """
            select f.sha256, f.weighed ->> 'why' as why, cast(f.weighed ->> 'adjusted' as boolean) as adjusted,
                   cast(f.weighed ->> 'error' as numeric) as error,
                   (select max(cast(s.value as numeric)) - min(cast(s.value as numeric))
                      from jsonb_each_text(f.weighed -> 'severity') s) as spread
              from finalised f where f.hackathon_id = :hackathon""";

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

    /**
     * The fingerprint of the document, and how scores were weighed: whether strict and lenient judges were allowed for,
     * and why; the standard error of a score, and how far the most lenient judge is above the strictest, in points of 5.
     * Both are null where that was not worked out.
     */
    public record Signed(
            String sha256,
            String why,
            boolean adjusted,
            @Nullable BigDecimal error,
            @Nullable BigDecimal spread) {
        private static Signed of(Object[] row) {
            return new Signed(
                    (String) row[0],
                    (String) row[1],
                    (Boolean) row[2],
                    rounded((BigDecimal) row[3]),
                    rounded((BigDecimal) row[4]));
        }

        private static @Nullable BigDecimal rounded(@Nullable BigDecimal points) {
            return points == null ? null : points.setScale(2, RoundingMode.HALF_UP);
        }
    }

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

    /** Null where nothing is signed, or a node of an earlier release signed without a document. */
    static @Nullable Signed signed(Hackathon hackathon) {
        return getSession()
                .createNativeQuery(SIGNED, Object[].class)
                .addScalar("sha256", String.class)
                .addScalar("why", String.class)
                .addScalar("adjusted", Boolean.class)
                .addScalar("error", BigDecimal.class)
                .addScalar("spread", BigDecimal.class)
                .setParameter("hackathon", hackathon.id)
                .getResultList()
                .stream()
                .map(Signed::of)
                .findFirst()
                .orElse(null);
    }
}
