package openhall.learning;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.learning.statistics.FiguresDue;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something a learner did, in the order it happened. Rows are only ever added: progress can be counted again from them. */
@Entity
public class LearnerEvent extends PanacheEntityBase {

    /** What happened, and how the record of activity says it. */
    public enum Kind {
        ENROLLED("started"),
        STEP_DONE("did a step of"),
        ANSWERS_SAVED("saved answers in"),
        STORY_ENDED("came to an ending of a story in"),
        QUIZ_SUBMITTED("handed in a quiz of"),
        MODULE_DONE("finished a module of"),
        COMPLETED("completed"),
        MOVED("moved on to a newer version of"),
        QUIZ_REGRADED("got a better result in a quiz of"),
        EVIDENCE_SENT("sent evidence of a task in"),
        SIGNED_OFF("had a task signed off in"),
        SENT_BACK("had a task sent back in");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }

        /** For a list of what somebody did in one course. */
        String words() {
            return verb.substring(0, 1).toUpperCase(Locale.UK) + verb.substring(1) + " this course";
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Step step;

    public Instant happenedAt;
    public String detail;

    @SuppressWarnings("NullAway.Init")
    protected LearnerEvent() {}

    public static void record(Enrolment enrolment, Kind kind, @Nullable UUID step, Instant at, String detail) {
        var event = new LearnerEvent();
        event.enrolment = enrolment;
        event.kind = kind;
        event.step = step == null ? null : Step.ref(step);
        event.happenedAt = at;
        event.detail = detail;
        event.persist();
        Activity.record(enrolment.person, kind.verb, enrolment.subject(), at, detail);
        FiguresDue.after(kind, enrolment.version.id, step);
    }

    /** The same about many learners at once, in one statement; the record of activity has one line for all of them. */
    static void recordMoves(String enrolmentIds, UUID toVersion, Instant at, String detail) {
        getEntityManager()
                .createNativeQuery("""
                        insert into learner_event (id, enrolment_id, kind, step_id, happened_at, detail)
                        select uuidv7(), e.id, 'MOVED', cast(null as uuid), cast(:at as timestamptz), cast(:detail as text)
                          from enrolment e
                         where e.id = any (cast(:enrolments as uuid[])) and e.version_id = :to""")
                .setParameter("enrolments", enrolmentIds)
                .setParameter("to", toVersion)
                .setParameter("at", at)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /** What is written down about one of many learners. */
    public record Line(UUID learner, String words) {}

    /** The same about better results in a quiz; one line in the record of activity is for whoever marked again. */
    public static void recordRegrades(List<Line> lines, UUID step, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into learner_event (id, enrolment_id, kind, step_id, happened_at, detail)
                        select uuidv7(), r.learner, 'QUIZ_REGRADED', cast(:step as uuid), cast(:at as timestamptz), r.words
                          from json_to_recordset(cast(:lines as json)) as r (learner uuid, words text)""")
                .setParameter("lines", Json.write(Line[].class, lines.toArray(Line[]::new)))
                .setParameter("step", step)
                .setParameter("at", at)
                .executeUpdate();
    }

    static List<LearnerEvent> ofAll(Collection<UUID> enrolmentIds) {
        return list(
                "select v from LearnerEvent v left join fetch v.step s left join fetch s.module"
                        + " where v.enrolment.id in ?1 order by v.happenedAt, v.id",
                enrolmentIds);
    }

    /** How often the same person had begun the course by then, this time counted, and which round is their newest. */
    record Rounds(long begun, int newest) {
        static final Rounds NONE = new Rounds(0, 0);
    }

    static Map<UUID, Rounds> rounds(Collection<UUID> enrolmentIds) {
        return getEntityManager()
                .createQuery(
                        "select e.id, sum(case when o.round <= e.round then 1 else 0 end), max(o.round)"
                                + " from Enrolment e join Enrolment o on o.person = e.person and o.course = e.course"
                                + " join LearnerEvent v on v.enrolment = o and v.kind = :enrolled"
                                + " where e.id in :enrolments group by e.id",
                        Object[].class)
                .setParameter("enrolled", Kind.ENROLLED)
                .setParameter("enrolments", enrolmentIds)
                .getResultList()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> new Rounds((Long) row[1], (Integer) row[2])));
    }

    static List<LearnerEvent> of(UUID enrolmentId) {
        return list(
                "select v from LearnerEvent v left join fetch v.step s left join fetch s.module"
                        + " where v.enrolment.id = ?1 order by v.happenedAt, v.id",
                enrolmentId);
    }
}
