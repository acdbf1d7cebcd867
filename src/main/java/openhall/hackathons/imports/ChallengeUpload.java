package openhall.hackathons.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Challenge;
import openhall.hackathons.Fingerprint;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file of another programme's challenges that an organiser brought, to look at before it changes anything. */
@Entity
public class ChallengeUpload extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    /** The programme it comes from. */
    public String source;

    public String name;
    public String sha256;

    @Enumerated(EnumType.STRING)
    public @Nullable DateOrder dateOrder;

    /** In sentences, what was left out of the whole file. */
    public String[] notes;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person uploadedBy;

    public Instant uploadedAt;
    public @Nullable Instant appliedAt;

    /** Where a file comes from, and whether it writes the day first where that is not clear. */
    record Label(String source, @Nullable DateOrder dateOrder) {}

    @SuppressWarnings("NullAway.Init")
    protected ChallengeUpload() {}

    /** Keeps what was understood of a file; nothing changes until it is applied. */
    static ChallengeUpload keep(Hackathon hackathon, Label label, SentText sent, Person by, Instant at) {
        var file = ImportFile.read(sent.text());
        var services = ImportRow.Services.here();
        var rows = file.rows().stream()
                .map(row -> ImportRow.of(row, label.dateOrder(), services))
                .toList();
        var upload = new ChallengeUpload();
        upload.hackathon = hackathon;
        upload.source = label.source();
        upload.name = sent.name();
        upload.sha256 = Fingerprint.of(sent.text());
        upload.dateOrder = label.dateOrder();
        upload.notes = file.notes().toArray(String[]::new);
        upload.uploadedBy = by;
        upload.uploadedAt = at;
        upload.persist();
        ImportPlan.of(hackathon, upload.source, rows).steps().forEach(step -> ChallengeRow.keep(upload, step));
        Activity.record(by, "uploaded challenges for", hackathon.subject(), at);
        return upload;
    }

    /** Makes and changes the drafts, by what is here now; false when that was done before. */
    boolean apply(Person by, Instant at) {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (appliedAt != null) {
            return false;
        }
        appliedAt = at;
        var rows = ChallengeRow.useful(this).stream().map(ChallengeRow::read).toList();
        ImportPlan.of(hackathon, source, rows).steps().forEach(step -> make(step, by, at));
        Activity.record(by, "brought in challenges for", hackathon.subject(), at);
        return true;
    }

    private void make(ImportPlan.Step step, Person by, Instant at) {
        var brief = step.brief();
        var there = step.there();
        if (brief != null && step.outcome() == ChallengeRow.Outcome.NEW) {
            Challenge.draft(hackathon, brief, by, at)
                    .cameFrom(source, step.row().number());
        } else if (brief != null && there != null && step.outcome() == ChallengeRow.Outcome.CHANGED) {
            there.redraft(brief, by, at);
        }
    }

    public String path() {
        return "/organise/imports/" + id;
    }

    public List<String> noteList() {
        return List.of(notes);
    }

    /** Removes files of hackathons that were judged before, with their rows, or only counts them. */
    static long over(Instant before, boolean dryRun) {
        var over = "hackathon.id in (select h.id from Hackathon h where h.judgingEndsAt < ?1)";
        return dryRun ? count(over, before) : delete(over, before);
    }

    static ChallengeUpload named(UUID id) {
        ChallengeUpload upload = find("from ChallengeUpload u join fetch u.hackathon where u.id = ?1", id)
                .firstResult();
        if (upload == null) {
            throw new NotFoundException();
        }
        return upload;
    }
}
