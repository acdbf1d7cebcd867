package openhall.learning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
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
        QUIZ_SUBMITTED("handed in a quiz of"),
        MODULE_DONE("finished a module of"),
        COMPLETED("completed");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
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
    }

    static List<LearnerEvent> of(UUID enrolmentId) {
        return list(
                "select v from LearnerEvent v left join fetch v.step s left join fetch s.module"
                        + " where v.enrolment.id = ?1 order by v.happenedAt, v.id",
                enrolmentId);
    }
}
