package openhall.learning.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.learning.CourseVersion;
import openhall.learning.Json;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.outline.Marking;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An attempt that was marked again because an answer key was wrong; a worse result is written down and does not count. */
@Entity
public class QuizRegrade extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public QuizAttempt attempt;

    /** The one with the mended key; null in rows from before this was kept. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable CourseVersion version;

    @Column(precision = 7, scale = 2)
    public BigDecimal scoreBefore;

    @Column(precision = 7, scale = 2)
    public BigDecimal scoreAfter;

    public boolean passedBefore;
    public boolean passedAfter;

    /** Whether the attempt has the new marks, or passes now. */
    public boolean counted;

    /** What the author says was mended. */
    public String why;

    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected QuizRegrade() {}

    /**
     * What marking an attempt again came to: its marks before and now, whether it had passed, whether what counts is
     * enough now, and whether it becomes the attempt that passes.
     */
    record Marked(
            UUID attempt,
            UUID learner,
            BigDecimal before,
            BigDecimal marks,
            boolean had,
            boolean enough,
            boolean passes,
            boolean counted,
            String words) {

        static Marked of(HandedIn attempt, Marking again, boolean passes) {
            return new Marked(
                    attempt.id(),
                    attempt.learner(),
                    attempt.score(),
                    again.score(),
                    attempt.passed(),
                    attempt.isEnough(again),
                    passes,
                    passes || again.score().compareTo(attempt.score()) > 0,
                    QuizAttempt.plain(attempt.best(again)) + " of " + QuizAttempt.plain(attempt.total())
                            + " after marking again");
        }

        boolean differs() {
            return counted || marks.compareTo(before) != 0;
        }

        LearnerEvent.Line line() {
            return new LearnerEvent.Line(learner, words);
        }

        /** As the database reads many of them at once. */
        static String rows(List<Marked> marked) {
            return Json.write(Marked[].class, marked.toArray(Marked[]::new));
        }
    }

    /** Writes down what marking attempts again came to, before they take it over; one statement for any number. */
    static void record(List<Marked> marked, Regrade.Cause cause) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into quiz_regrade (id, attempt_id, version_id, score_before, score_after, passed_before,
                            passed_after, counted, why, at)
                        select uuidv7(), r.attempt, cast(:version as uuid), r.before, r.marks, r.had, r.enough, r.counted,
                               cast(:why as text), cast(:at as timestamptz)
                          from json_to_recordset(cast(:marked as json)) as r (attempt uuid, before numeric, marks numeric,
                               had boolean, enough boolean, counted boolean)""")
                .setParameter("marked", Marked.rows(marked))
                .setParameter("version", cause.version().id)
                .setParameter("why", cause.why())
                .setParameter("at", cause.at())
                .executeUpdate();
    }

    /** The quiz with the key that these say an attempt was marked by last: the learner's own, unless a later one did. */
    static Place key(Place place, List<QuizRegrade> regrades) {
        var newest = place.journey().version().number;
        var key = place;
        for (var regrade : regrades) {
            var version = regrade.version;
            if (version != null && version.number > newest) {
                newest = version.number;
                key = place.in(version);
            }
        }
        return key;
    }

    boolean isOf(QuizAttempt one) {
        return attempt.id.equals(one.id);
    }

    /** 2 of 4. */
    public String before() {
        return QuizAttempt.plain(scoreBefore) + " of " + QuizAttempt.plain(attempt.total);
    }

    public String after() {
        return QuizAttempt.plain(scoreAfter) + " of " + QuizAttempt.plain(attempt.total);
    }

    /** 2 of 4 before, 3 of 4 now. */
    public String words() {
        var change = scoreAfter.compareTo(scoreBefore);
        if (change == 0) {
            return before() + " before and now, which is enough to pass";
        }
        var words = before() + " before, " + after() + " now";
        return change > 0 ? words : words + ", and you keep the marks you had";
    }

    /** What was wrong: with the same marks it can only be what is needed to pass. */
    public String cause() {
        return scoreAfter.compareTo(scoreBefore) == 0 ? "the pass mark is lower" : "the answer key was corrected";
    }

    /** The reason as a sentence, whether or not its author wrote the full stop. */
    public String reason() {
        return why.matches("(?s).*[.!?]") ? why : why + ".";
    }

    static List<QuizRegrade> of(Collection<UUID> attempts) {
        return list(
                "select r from QuizRegrade r left join fetch r.version where r.attempt.id in ?1 order by r.at, r.id",
                attempts);
    }
}
