package openhall.learning.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Step;
import openhall.learning.outline.Marking;
import openhall.learning.outline.Outline.StepOutline;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A quiz handed in: how many marks it earned, and whether that was enough. */
@Entity
public class QuizAttempt extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Step step;

    public int number;

    @Column(precision = 7, scale = 2)
    public BigDecimal score;

    @Column(precision = 7, scale = 2)
    public BigDecimal total;

    public boolean passed;
    public Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    /** The next attempt. The enrolment is locked, so no other attempt gets the same number. */
    static QuizAttempt submit(Enrolment enrolment, StepOutline quiz, Marking marking, Instant at) {
        var before = last(enrolment.id, quiz.id());
        var attempt = new QuizAttempt();
        attempt.enrolment = enrolment;
        attempt.step = Step.ref(quiz.id());
        attempt.number = next(before);
        attempt.score = marking.score();
        attempt.total = BigDecimal.valueOf(marking.total());
        attempt.passed = marking.passed();
        attempt.submittedAt = at;
        attempt.persist();
        LearnerEvent.record(enrolment, LearnerEvent.Kind.QUIZ_SUBMITTED, quiz.id(), at, attempt.detail());
        return attempt;
    }

    private String detail() {
        return "Attempt " + number + ": " + words() + " right, " + (passed ? "passed" : "not passed");
    }

    /** 3 of 4, or 2.5 of 4. */
    public String words() {
        return plain(score) + " of " + plain(total);
    }

    private static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }

    /** The number that the next attempt will have; the first one is 1. */
    static int next(@Nullable QuizAttempt last) {
        return last == null ? 1 : last.number + 1;
    }

    static @Nullable QuizAttempt last(UUID enrolmentId, UUID stepId) {
        return find("enrolment.id = ?1 and step.id = ?2 order by number desc", enrolmentId, stepId)
                .firstResult();
    }
}
