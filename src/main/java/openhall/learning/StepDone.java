package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A step that a learner has done, with the reason why it counts and, for a task, what they wrote. */
@Entity
public class StepDone extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Step step;

    public Instant doneAt;
    public String why;
    public @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected StepDone() {}

    /** Once for each step. Answers whether it was new. */
    static boolean keep(Enrolment enrolment, Tick tick, Instant at) {
        if (count("enrolment = ?1 and step.id = ?2", enrolment, tick.step().id()) > 0) {
            return false;
        }
        var done = new StepDone();
        done.enrolment = enrolment;
        done.step = Step.ref(tick.step().id());
        done.doneAt = at;
        done.why = tick.why();
        done.note = tick.note();
        done.persist();
        return true;
    }

    static void rewrite(Enrolment enrolment, UUID step, String note) {
        update("note = ?1 where enrolment = ?2 and step.id = ?3", note, enrolment, step);
    }

    public static @Nullable String noteOf(UUID enrolmentId, UUID stepId) {
        return getEntityManager()
                .createQuery(
                        "select d.note from StepDone d where d.enrolment.id = :enrolment and d.step.id = :step",
                        String.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("step", stepId)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public static void dropNotes(UUID personId) {
        update(
                "note = null where note is not null and enrolment.id in"
                        + " (select e.id from Enrolment e where e.person.id = ?1)",
                personId);
    }

    /** Removes notes that are older, or only counts them; the step stays done. */
    public static long notesOver(Instant before, boolean dryRun) {
        var over = "note is not null and doneAt < ?1";
        return dryRun ? count(over, before) : update("note = null where " + over, before);
    }

    public static List<StepDone> of(UUID enrolmentId) {
        return list(
                "select d from StepDone d join fetch d.step where d.enrolment.id = ?1 order by d.doneAt", enrolmentId);
    }

    static List<StepDone> ofAll(Collection<UUID> enrolmentIds) {
        return list(
                "select d from StepDone d join fetch d.step s join fetch s.module where d.enrolment.id in ?1",
                enrolmentIds);
    }

    static Set<UUID> stepsOf(UUID enrolmentId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select d.step.id from StepDone d where d.enrolment.id = :enrolment", UUID.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList());
    }
}
