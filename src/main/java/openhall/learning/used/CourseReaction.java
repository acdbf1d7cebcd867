package openhall.learning.used;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.learning.Enrolment;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a learner thought of a course that they completed: how useful it is, and whether they would recommend it. */
@Entity
class CourseReaction extends PanacheEntityBase {
    /** Null for what was left out; not both. */
    record Said(@Nullable Integer useful, @Nullable Boolean recommend) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    /** From 1, not at all, to 5, very. */
    public @Nullable Integer useful;

    public @Nullable Boolean recommend;
    public Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseReaction() {}

    /** What is said last counts. Only on a locked enrolment that is completed. */
    static void say(Enrolment enrolment, Said said, Instant at) {
        var reaction = of(enrolment.id);
        if (reaction == null) {
            reaction = new CourseReaction();
            reaction.enrolment = enrolment;
        }
        reaction.useful = said.useful();
        reaction.recommend = said.recommend();
        reaction.saidAt = at;
        reaction.persist();
        Activity.record(enrolment.person, "said what they thought of", enrolment.subject(), at);
        OutcomesDue.of(enrolment.course.id);
    }

    static @Nullable CourseReaction of(UUID enrolmentId) {
        return find("enrolment.id = ?1", enrolmentId).firstResult();
    }

    static void forget(UUID personId) {
        delete("enrolment.id in (select e.id from Enrolment e where e.person.id = ?1)", personId);
    }

    /** Removes what is older, or only counts it. */
    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("saidAt < ?1", before) : delete("saidAt < ?1", before);
    }
}
