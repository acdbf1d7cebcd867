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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** How many a page shows. */
    static final int SHOWN = 20;

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

    static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }

    /** The number that the next attempt will have; the first one is 1. */
    static int next(@Nullable QuizAttempt last) {
        return last == null ? 1 : last.number + 1;
    }

    /** With no more than is needed to mark them again. */
    static List<HandedIn> at(Collection<UUID> stepIds) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.enrolment.id, a.step.id, a.number, a.score, a.total, a.passed from QuizAttempt a"
                                + " where a.step.id in :steps",
                        Object[].class)
                .setParameter("steps", stepIds)
                .getResultList()
                .stream()
                .map(HandedIn::of)
                .toList();
    }

    /**
     * What people answered at the first attempt they ever made at a quiz: for each attempt the answers by question. Of
     * whoever took the course again only the first time counts.
     */
    public static Map<UUID, Map<UUID, List<String>>> firstAnswers(UUID stepId) {
        var firstOf = new HashMap<UUID, UUID>();
        var answers = new LinkedHashMap<UUID, Map<UUID, List<String>>>();
        for (var row : firstAnswerRows(stepId)) {
            var attempt = (UUID) row[1];
            var known = firstOf.putIfAbsent((UUID) row[0], attempt);
            if (known == null || known.equals(attempt)) {
                answers.computeIfAbsent(attempt, id -> new HashMap<>()).put((UUID) row[2], List.of((String[]) row[3]));
            }
        }
        return answers;
    }

    private static List<Object[]> firstAnswerRows(UUID stepId) {
        return getEntityManager()
                .createQuery(
                        "select e.person.id, t.id, a.question.id, a.given from QuizAnswer a join a.attempt t"
                                + " join t.enrolment e where t.step.id = :step and t.number = 1"
                                + " order by e.round, t.id",
                        Object[].class)
                .setParameter("step", stepId)
                .getResultList();
    }

    /** The one that is passed; else the newest. A pass by marking again may be an earlier one. */
    static @Nullable QuizAttempt last(UUID enrolmentId, UUID stepId) {
        return find("enrolment.id = ?1 and step.id = ?2 order by passed desc, number desc", enrolmentId, stepId)
                .firstResult();
    }

    static @Nullable QuizAttempt numbered(UUID enrolmentId, UUID stepId, int number) {
        return find("enrolment.id = ?1 and step.id = ?2 and number = ?3", enrolmentId, stepId, number)
                .firstResult();
    }

    /** How many were handed in from then on. */
    static long since(UUID enrolmentId, UUID stepId, Instant from) {
        return count("enrolment.id = ?1 and step.id = ?2 and submittedAt >= ?3", enrolmentId, stepId, from);
    }

    /** The newest ones before a number, the newest first. */
    static List<QuizAttempt> before(UUID enrolmentId, UUID stepId, int number) {
        return QuizAttempt.<QuizAttempt>find(
                        "enrolment.id = ?1 and step.id = ?2 and number < ?3 order by number desc",
                        enrolmentId,
                        stepId,
                        number)
                .range(0, SHOWN - 1)
                .list();
    }

    /** Who has handed in a quiz: so many enrolments after this one, in the order of their numbers. */
    static List<UUID> learnersAt(UUID stepId, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.enrolment.id from QuizAttempt a where a.step.id = :step"
                                + " and a.enrolment.id > :after order by a.enrolment.id",
                        UUID.class)
                .setParameter("step", stepId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** With their steps and modules, in the order of their numbers. */
    static List<QuizAttempt> ofAll(Collection<UUID> enrolmentIds) {
        return list(
                "select a from QuizAttempt a join fetch a.step s join fetch s.module where a.enrolment.id in ?1"
                        + " order by a.number",
                enrolmentIds);
    }

    static boolean isPassed(UUID enrolmentId, UUID stepId) {
        return count("enrolment.id = ?1 and step.id = ?2 and passed", enrolmentId, stepId) > 0;
    }

    /** All attempts of these learners at a quiz, the later ones of each first. */
    static List<HandedIn> handedIn(UUID stepId, Collection<UUID> enrolmentIds) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.enrolment.id, a.step.id, a.number, a.score, a.total, a.passed from QuizAttempt a"
                                + " where a.step.id = :step and a.enrolment.id in :learners"
                                + " order by a.enrolment.id, a.number desc",
                        Object[].class)
                .setParameter("step", stepId)
                .setParameter("learners", enrolmentIds)
                .getResultList()
                .stream()
                .map(HandedIn::of)
                .toList();
    }

    static List<QuizAttempt> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Gives attempts what a second marking came to where that is more; in one statement, which goes past the session. */
    static void takeOver(List<QuizRegrade.Marked> marked) {
        getEntityManager()
                .createNativeQuery("""
                        update quiz_attempt a
                           set score = greatest(a.score, r.marks), passed = a.passed or r.passes
                          from json_to_recordset(cast(:marked as json)) as r (attempt uuid, marks numeric, passes boolean)
                         where a.id = r.attempt""")
                .setParameter("marked", QuizRegrade.Marked.rows(marked))
                .executeUpdate();
    }

    /** Stores everything and keeps nothing of it in memory. */
    static void letGo() {
        getEntityManager().flush();
        getEntityManager().clear();
    }
}
