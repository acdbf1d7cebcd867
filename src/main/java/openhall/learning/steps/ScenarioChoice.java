package openhall.learning.steps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.Step;
import org.hibernate.annotations.UuidGenerator;

/**
 * What a learner decided at a point of a story, on the way that they are on now. Going back takes away what came after; each
 * way that came to an ending is kept as an event of the learner, and the first that ended well did the step.
 */
@Entity
class ScenarioChoice extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Step step;

    /** Counts from 1. */
    public int number;

    public String scene;

    /** The place of what was chosen in its scene; counts from 1. */
    public int choice;

    public Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ScenarioChoice() {}

    /** Where somebody stands in a story, and what they choose there. */
    record Move(int number, String scene, int choice) {}

    /** Only on a locked enrolment. */
    static void make(Enrolment enrolment, UUID step, Move move, Instant at) {
        var choice = new ScenarioChoice();
        choice.enrolment = enrolment;
        choice.step = Step.ref(step);
        choice.number = move.number();
        choice.scene = move.scene();
        choice.choice = move.choice();
        choice.madeAt = at;
        choice.persist();
    }

    static void forgetFrom(Enrolment enrolment, UUID step, int number) {
        delete("enrolment = ?1 and step.id = ?2 and number >= ?3", enrolment, step, number);
    }

    static List<ScenarioChoice> of(UUID enrolmentId, UUID stepId) {
        return list("enrolment.id = ?1 and step.id = ?2 order by number", enrolmentId, stepId);
    }
}
