package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.learning.outline.Outline.ModuleOutline;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How far a learner is in a module, and why: kept in the transaction of each step, never worked out for a page. */
@Entity
public class ModuleProgress extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseModule module;

    public int stepsDone;
    public int stepsTotal;
    public @Nullable Instant completedAt;
    public String why = "";

    @SuppressWarnings("NullAway.Init")
    protected ModuleProgress() {}

    static void begin(Enrolment enrolment, ModuleOutline outline) {
        var progress = new ModuleProgress();
        progress.enrolment = enrolment;
        progress.module = getEntityManager().getReference(CourseModule.class, outline.id());
        progress.stepsTotal = outline.steps().size();
        progress.persist();
    }

    /** Counts a step that was not done before. Answers whether it was the last one of the module. */
    boolean tick(Tick tick, Instant at) {
        stepsDone++;
        why = why.isEmpty() ? tick.inShort() : why + ". " + tick.inShort();
        if (stepsDone < stepsTotal) {
            return false;
        }
        completedAt = at;
        return true;
    }

    public UUID moduleId() {
        return module.id;
    }

    public String moduleTitle() {
        return module.title;
    }

    /** Goes along with learners who were moved: see {@link CarriesOver}. */
    static void carry(UUID fromVersion, UUID toVersion) {
        getEntityManager()
                .createNativeQuery("""
                        update module_progress p set module_id = k.id
                          from enrolment e, course_module m, course_module k
                         where e.id = p.enrolment_id and e.version_id = :to
                           and m.id = p.module_id and m.version_id = :from
                           and k.version_id = :to and k.slug = m.slug""")
                .setParameter("from", fromVersion)
                .setParameter("to", toVersion)
                .executeUpdate();
    }

    static ModuleProgress of(Enrolment enrolment, ModuleOutline outline) {
        return ModuleProgress.<ModuleProgress>find("enrolment = ?1 and module.id = ?2", enrolment, outline.id())
                .singleResult();
    }

    public static List<ModuleProgress> of(UUID enrolmentId) {
        return list(
                "select p from ModuleProgress p join fetch p.module m where p.enrolment.id = ?1 order by m.position",
                enrolmentId);
    }

    static List<ModuleProgress> ofAll(Collection<UUID> enrolmentIds) {
        return list(
                "select p from ModuleProgress p join fetch p.module m where p.enrolment.id in ?1 order by m.position",
                enrolmentIds);
    }

    /** A person's modules in all their courses. */
    public static List<ModuleProgress> ofPerson(UUID personId) {
        return list(
                "select p from ModuleProgress p join fetch p.module m join fetch p.enrolment e join fetch e.course c"
                        + " join fetch e.version v where e.person.id = ?1"
                        + " order by v.title, c.slug, e.round, m.position",
                personId);
    }
}
