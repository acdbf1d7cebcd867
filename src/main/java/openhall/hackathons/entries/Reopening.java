package openhall.hackathons.entries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Submission;
import openhall.people.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That an organiser let a team go on with an entry that it had said was done, and why; kept for good. */
@Entity
@Immutable
public class Reopening extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public String why;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person reopenedBy;

    public Instant reopenedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reopening() {}

    public static void keep(Submission submission, String why, Person by, Instant at) {
        var reopening = new Reopening();
        reopening.submission = submission;
        reopening.why = why;
        reopening.reopenedBy = by;
        reopening.reopenedAt = at;
        reopening.persist();
        EntryLetters.reopened(submission, why, at);
    }

    static List<Reopening> of(Submission submission) {
        return list("submission = ?1 order by reopenedAt, id", submission);
    }
}
