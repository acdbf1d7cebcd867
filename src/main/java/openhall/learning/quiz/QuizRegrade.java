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
import org.hibernate.annotations.UuidGenerator;

/** An attempt that was marked again because an answer key was wrong; a worse result is written down and does not count. */
@Entity
public class QuizRegrade extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public QuizAttempt attempt;

    @Column(precision = 7, scale = 2)
    public BigDecimal scoreBefore;

    @Column(precision = 7, scale = 2)
    public BigDecimal scoreAfter;

    public boolean passedBefore;
    public boolean passedAfter;

    /** Whether the attempt has the new marks. */
    public boolean counted;

    /** What the author says was mended. */
    public String why;

    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected QuizRegrade() {}

    /** Writes down what marking the attempt again came to, before the attempt takes it over. */
    static QuizRegrade record(QuizAttempt attempt, Regrade.Result result, Instant at) {
        var regrade = new QuizRegrade();
        regrade.attempt = attempt;
        regrade.scoreBefore = attempt.score;
        regrade.scoreAfter = result.score();
        regrade.passedBefore = attempt.passed;
        regrade.passedAfter = result.passed();
        regrade.counted = regrade.hasMore() || regrade.passes();
        regrade.why = result.why();
        regrade.at = at;
        regrade.persist();
        return regrade;
    }

    /** Whether there are more marks than before. */
    boolean hasMore() {
        return scoreAfter.compareTo(scoreBefore) > 0;
    }

    /** Whether the same marks are enough now. */
    private boolean passes() {
        return scoreAfter.compareTo(scoreBefore) == 0 && passedAfter && !passedBefore;
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
        if (passes()) {
            return after() + ", which is enough to pass now";
        }
        var change = before() + " before, " + after() + " now";
        return counted ? change : change + ", and you keep the marks you had";
    }

    /** The reason as a sentence, whether or not its author wrote the full stop. */
    public String reason() {
        return why.matches("(?s).*[.!?]") ? why : why + ".";
    }

    static List<QuizRegrade> of(Collection<UUID> attempts) {
        return list("attempt.id in ?1 order by at, id", attempts);
    }
}
