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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An entry as it was handed in at one moment, with the fingerprint that shows it was not changed afterwards. */
@Entity
@Immutable
public class SubmissionVersion extends PanacheEntityBase {
    private static final int ALL_FIELDS = 2;

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
    public @Nullable String repository;
    public @Nullable String obstacleFor;
    public @Nullable String recommendation;
    public String sha256;

    /** Which fields the fingerprint is of: the first four in form 1, all seven in form 2. */
    public int hashForm;

    /** Whether it came after the deadline, in the extra time. */
    public boolean inGrace;

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
        version.repository = submission.repository;
        version.obstacleFor = submission.obstacleFor;
        version.recommendation = submission.recommendation;
        version.sha256 = fingerprint(submission);
        version.hashForm = ALL_FIELDS;
        version.inGrace = !at.isBefore(submission.team.hackathon.submissionsCloseAt);
        version.submittedBy = by;
        version.submittedAt = at;
        version.persist();
    }

    private static String fingerprint(Submission submission) {
        return Fingerprint.of(
                submission.outcome.name(),
                submission.title,
                submission.whatItDoes,
                text(submission.link),
                text(submission.repository),
                text(submission.obstacleFor),
                text(submission.recommendation));
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }

    /** The fingerprint of each entry's last version, by the entry's id. */
    static Map<UUID, String> lastFingerprints(Hackathon hackathon) {
        List<SubmissionVersion> last = list(
                "from SubmissionVersion v where v.submission.team.hackathon = ?1 and v.number = v.submission.latest",
                hackathon);
        return last.stream().collect(Collectors.toMap(version -> version.submission.id, version -> version.sha256));
    }

    public static List<SubmissionVersion> of(Submission submission) {
        return list(
                "from SubmissionVersion v join fetch v.submittedBy where v.submission = ?1 order by v.number desc",
                submission);
    }
}
