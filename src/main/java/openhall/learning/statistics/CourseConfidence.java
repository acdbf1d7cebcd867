package openhall.learning.statistics;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.learning.Enrolment;
import org.hibernate.annotations.UuidGenerator;

/** How sure a learner is that they can do what a course teaches. Only the learner sees it; authors see means of many. */
@Entity
class CourseConfidence extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    public Moment moment;

    /** From 0, not at all, to 10, completely. */
    public int sure;

    public Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseConfidence() {}

    /** Once at each moment; what was said first stays. Only on a locked enrolment. */
    static void say(Enrolment enrolment, Moment moment, int sure, Instant at) {
        if (of(enrolment.id).containsKey(moment)) {
            return;
        }
        var said = new CourseConfidence();
        said.enrolment = enrolment;
        said.moment = moment;
        said.sure = sure;
        said.saidAt = at;
        said.persist();
        Activity.record(enrolment.person, "said how sure they are of", enrolment.subject(), at);
        FiguresDue.ofCourse(enrolment.version.id);
    }

    static Map<Moment, Integer> of(UUID enrolmentId) {
        var said = new EnumMap<Moment, Integer>(Moment.class);
        List<CourseConfidence> rows = list("enrolment.id = ?1", enrolmentId);
        rows.forEach(row -> said.put(row.moment, row.sure));
        return said;
    }

    static void forget(UUID personId) {
        delete("enrolment.id in (select e.id from Enrolment e where e.person.id = ?1)", personId);
    }

    /** Removes what is older, or only counts it. */
    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("saidAt < ?1", before) : delete("saidAt < ?1", before);
    }
}
