package openhall.learning.certificates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.people.Audience;
import openhall.strategy.Measure;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A course completed, with the reference under which anybody can check the certificate. */
@Entity
public class Completion extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    public Instant completedAt;
    public String ref;
    public String why;

    @SuppressWarnings("NullAway.Init")
    protected Completion() {}

    /** Gives the certificate; the enrolment is locked and not completed. Answers the reference. */
    public static String give(Enrolment enrolment, Instant at) {
        var completion = new Completion();
        completion.enrolment = enrolment;
        completion.completedAt = at;
        completion.ref = CertificateRef.fresh();
        completion.why = enrolment.modulesDone + " of " + enrolment.modulesTotal + " modules and " + enrolment.stepsDone
                + " of " + enrolment.stepsTotal + " steps done";
        completion.persist();
        LearnerEvent.record(enrolment, LearnerEvent.Kind.COMPLETED, null, at, completion.why);
        Measure.moved(CompletedSource.KEY);
        return completion.ref;
    }

    public static List<Completion> ofAll(Collection<UUID> enrolmentIds) {
        return list("enrolment.id in ?1", enrolmentIds);
    }

    /** The next people after this one who have completed something, in the order of their numbers. */
    public static List<UUID> peopleAfter(UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.person.id from Completion c join c.enrolment e where e.person.id > :after"
                                + " order by e.person.id",
                        UUID.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who has completed which course without the evidence of a skill that comes with it. */
    public record Unproven(UUID personId, String slug, String skill) {}

    public static List<Unproven> withoutEvidence(Collection<UUID> people) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.person.id, e.course.slug, g.skill.key from Completion c join c.enrolment e"
                                + " join CourseSkill g on g.version = e.version where e.person.id in :people"
                                + " and not exists (select 1 from Evidence v where v.person = e.person"
                                + " and v.skill = g.skill and v.sourceKind = 'course' and v.sourceRef = e.course.slug)",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .stream()
                .map(row -> new Unproven((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    static @Nullable Completion byRef(String ref) {
        return find(
                        "select c from Completion c join fetch c.enrolment e join fetch e.person join fetch e.course"
                                + " join fetch e.version where c.ref = ?1",
                        ref)
                .firstResult();
    }

    /** How many people of an audience in a unit had completed something. */
    record Completed(UUID unitId, Audience audience, long people) {}

    /** Of those who were here just before a moment; with the empty text, whoever had completed any course. */
    static List<Completed> byUnitAndAudience(String slug, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select new openhall.learning.certificates.Completion$Completed(p.unit.id, p.audience, count(p)) from Posting p
                        where p.since < :before and (p.until is null or p.until >= :before) and exists (
                            select c.id from Completion c join c.enrolment e
                            where e.person = p.person and c.completedAt < :before
                            and (:slug = '' or e.course.slug = :slug))
                        group by p.unit.id, p.audience
                        """, Completed.class)
                .setParameter("slug", slug)
                .setParameter("before", before)
                .getResultList();
    }
}
