package openhall.learning.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a learner answered to one question. Without an attempt it is saved and not yet handed in, and may still change. */
@Entity
class QuizAnswer extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable QuizAttempt attempt;

    String[] given;
    public Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected QuizAnswer() {}

    /** Keeps answers for the open attempt; a question that is not among them stays as it was. Answers whether anything changed. */
    static boolean save(Enrolment enrolment, StepOutline quiz, Answers answers, Instant at) {
        var open = open(enrolment.id, quiz.id());
        var changed = false;
        for (var question : quiz.questions()) {
            if (answers.given().containsKey(question.position())) {
                changed |= at(enrolment, question, open).give(answers.of(question), at);
            }
        }
        return changed;
    }

    private static QuizAnswer at(Enrolment enrolment, QuestionOutline question, List<QuizAnswer> open) {
        return open.stream()
                .filter(answer -> answer.question.id.equals(question.id()))
                .findFirst()
                .orElseGet(() -> blank(enrolment, question));
    }

    private static QuizAnswer blank(Enrolment enrolment, QuestionOutline question) {
        var answer = new QuizAnswer();
        answer.enrolment = enrolment;
        answer.question = Question.ref(question.id());
        answer.given = new String[0];
        return answer;
    }

    private boolean give(List<String> answer, Instant at) {
        var now = answer.toArray(String[]::new);
        if (Arrays.equals(given, now)) {
            return false;
        }
        given = now;
        savedAt = at;
        persist();
        return true;
    }

    /** Hands the open answers in with an attempt. */
    static void handIn(QuizAttempt attempt, StepOutline quiz) {
        open(attempt.enrolment.id, quiz.id()).forEach(answer -> answer.attempt = attempt);
    }

    static void dropOpen(UUID enrolmentId, UUID stepId) {
        open(enrolmentId, stepId).forEach(answer -> answer.delete());
    }

    /** Goes along with learners who were moved: see {@link openhall.learning.CarriesOver}. */
    static void carry(UUID fromVersion, UUID toVersion) {
        getEntityManager()
                .createNativeQuery("""
                        update quiz_answer a set question_id = r.id
                          from enrolment e, question q, step o, course_module m, course_module k, step n, question r
                         where e.id = a.enrolment_id and e.version_id = :to
                           and q.id = a.question_id and o.id = q.step_id
                           and m.id = o.module_id and m.version_id = :from
                           and k.version_id = :to and k.slug = m.slug
                           and n.module_id = k.id and n.position = o.position
                           and r.step_id = n.id and r.position = q.position""")
                .setParameter("from", fromVersion)
                .setParameter("to", toVersion)
                .executeUpdate();
    }

    static void forget(UUID personId) {
        delete("enrolment.id in (select e.id from Enrolment e where e.person.id = ?1)", personId);
    }

    /** Removes what was saved earlier and never handed in, or only counts it. */
    static long openOver(Instant before, boolean dryRun) {
        var over = "attempt is null and savedAt < ?1";
        return dryRun ? count(over, before) : delete(over, before);
    }

    static Answers openOf(UUID enrolmentId, UUID stepId) {
        return answers(open(enrolmentId, stepId));
    }

    static Answers of(QuizAttempt attempt) {
        return answers(list("select a from QuizAnswer a join fetch a.question where a.attempt = ?1", attempt));
    }

    /** What was handed in at these steps, by attempt. */
    static Map<UUID, Answers> handedInAt(Collection<UUID> stepIds) {
        return byAttemptRows(rowsAt(stepIds));
    }

    private static Map<UUID, Answers> byAttemptRows(List<Object[]> rows) {
        var given = new HashMap<UUID, Map<Integer, List<String>>>();
        for (var row : rows) {
            given.computeIfAbsent((UUID) row[0], id -> new TreeMap<>())
                    .put((Integer) row[1], List.of((String[]) row[2]));
        }
        var answers = new HashMap<UUID, Answers>();
        given.forEach((attempt, texts) -> answers.put(attempt, new Answers(texts)));
        return answers;
    }

    /** What these learners handed in at a step, by attempt. */
    static Map<UUID, Answers> handedIn(UUID stepId, Collection<UUID> enrolmentIds) {
        return byAttemptRows(getEntityManager()
                .createQuery(
                        "select a.attempt.id, q.position, a.given from QuizAnswer a join a.question q"
                                + " where q.step.id = :step and a.enrolment.id in :learners and a.attempt is not null",
                        Object[].class)
                .setParameter("step", stepId)
                .setParameter("learners", enrolmentIds)
                .getResultList());
    }

    /** Not as entities: there can be tens of thousands, which nobody changes. */
    private static List<Object[]> rowsAt(Collection<UUID> stepIds) {
        return getEntityManager()
                .createQuery(
                        "select a.attempt.id, q.position, a.given from QuizAnswer a join a.question q"
                                + " where q.step.id in :steps and a.attempt is not null",
                        Object[].class)
                .setParameter("steps", stepIds)
                .getResultList();
    }

    private static Map<UUID, Answers> byAttempt(List<QuizAnswer> rows) {
        var byAttempt = rows.stream().collect(groupingBy(row -> Objects.requireNonNull(row.attempt).id));
        return byAttempt.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> answers(entry.getValue())));
    }

    /** What was handed in with these attempts. */
    static Map<UUID, Answers> of(Collection<UUID> attempts) {
        List<QuizAnswer> rows =
                list("select a from QuizAnswer a join fetch a.question where a.attempt.id in ?1", attempts);
        return byAttempt(rows);
    }

    private static List<QuizAnswer> open(UUID enrolmentId, UUID stepId) {
        return list(
                "select a from QuizAnswer a join fetch a.question q"
                        + " where a.enrolment.id = ?1 and q.step.id = ?2 and a.attempt is null",
                enrolmentId,
                stepId);
    }

    private static Answers answers(List<QuizAnswer> rows) {
        var given = new TreeMap<Integer, List<String>>();
        rows.forEach(row -> given.put(row.question.position, List.of(row.given)));
        return new Answers(given);
    }
}
