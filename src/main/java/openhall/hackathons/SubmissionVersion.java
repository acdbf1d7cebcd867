package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An entry as it was handed in at one moment, with the fingerprint that shows it was not changed afterwards. */
@Entity
@Immutable
class SubmissionVersion extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public int number;

    @Enumerated(EnumType.STRING)
    public Submission.Outcome outcome;

    public String title;
    public String whatItDoes;
    public @Nullable String link;
    public String sha256;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person submittedBy;

    public Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected SubmissionVersion() {}

    static void keep(Submission submission, Person by, Instant at) {
        var version = new SubmissionVersion();
        version.submission = submission;
        version.number = submission.latest;
        version.outcome = submission.outcome;
        version.title = submission.title;
        version.whatItDoes = submission.whatItDoes;
        version.link = submission.link;
        version.sha256 = Fingerprint.of(
                submission.outcome.name(),
                submission.title,
                submission.whatItDoes,
                Objects.requireNonNullElse(submission.link, ""));
        version.submittedBy = by;
        version.submittedAt = at;
        version.persist();
    }

    static List<SubmissionVersion> of(Submission submission) {
        return list(
                "from SubmissionVersion v join fetch v.submittedBy where v.submission = ?1 order by v.number desc",
                submission);
    }
}
