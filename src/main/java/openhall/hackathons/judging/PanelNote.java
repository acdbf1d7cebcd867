package openhall.hackathons.judging;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Submission;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the judges who read an entry say of it together; public with the final results, and not before. */
@Entity
public class PanelNote extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    public String words;

    /** Whoever wrote it last. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Judge writtenBy;

    public Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected PanelNote() {}

    /** In place of what stood there before. Whoever calls this holds the hackathon, and the team after it. */
    public static void write(Submission submission, String words, Judge by, Instant at) {
        by.requireReading(submission.team);
        by.requireScoring(at);
        submission.team.lock();
        var note = held(submission);
        if (note == null) {
            note = new PanelNote();
            note.submission = submission;
        }
        note.words = words;
        note.writtenBy = by;
        note.writtenAt = at;
        note.persist();
        Activity.record(by.person, "wrote a panel note", submission.team.subject(), at);
    }

    private static @Nullable PanelNote held(Submission submission) {
        return find("submission", submission)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** For the final results, by the entry; none for those of which the judges said nothing together. */
    public static Map<UUID, String> wordsIn(Hackathon hackathon) {
        List<PanelNote> notes = list("submission.team.hackathon = ?1", hackathon);
        return notes.stream().collect(Collectors.toMap(note -> note.submission.id, note -> note.words));
    }

    /** Null when the judges said nothing together. */
    public static @Nullable String wordsOn(Submission submission) {
        PanelNote note = find("submission", submission).firstResult();
        return note == null ? null : note.words;
    }
}
