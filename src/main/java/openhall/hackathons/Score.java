package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The points, 1 to 5, that one judge gave one entry for one criterion. */
@Entity
public class Score extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Judge judge;

    @ManyToOne(fetch = FetchType.LAZY)
    public Submission submission;

    @ManyToOne(fetch = FetchType.LAZY)
    public Criterion criterion;

    public int points;
    public String note;
    public Instant scoredAt;

    /** Points and the sentence that goes with them. */
    public record Mark(int points, String note) {}

    @SuppressWarnings("NullAway.Init")
    protected Score() {}

    static void give(Judge judge, Submission submission, Criterion criterion, Mark mark, Instant at) {
        Score score = find("judge = ?1 and submission = ?2 and criterion = ?3", judge, submission, criterion)
                .firstResult();
        if (score == null) {
            score = new Score();
            score.judge = judge;
            score.submission = submission;
            score.criterion = criterion;
        }
        score.points = mark.points();
        score.note = mark.note();
        score.scoredAt = at;
        score.persist();
    }

    public static List<Score> by(Judge judge, Submission submission) {
        return list("judge = ?1 and submission = ?2", judge, submission);
    }

    /** Every score that counts: not those of a judge who has declared a conflict with the team since. */
    public static List<Score> counting(Hackathon hackathon) {
        return list("""
                from Score s join fetch s.criterion c join fetch s.submission u
                where c.hackathon = ?1
                  and not exists (select k.id from Conflict k where k.judge = s.judge and k.team = u.team)""", hackathon);
    }
}
