package openhall.learning.steps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.learning.Enrolment;
import openhall.learning.Step;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a learner has ticked in a checklist so far, by the place of each line, which counts from 1. */
@Entity
class ChecklistState extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Step step;

    int[] ticked;
    public Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected ChecklistState() {}

    /** Only on a locked enrolment. */
    static void save(Enrolment enrolment, UUID step, Set<Integer> ticked, Instant at) {
        var state = of(enrolment.id, step);
        if (state == null) {
            state = new ChecklistState();
            state.enrolment = enrolment;
            state.step = Step.ref(step);
        }
        state.ticked = ticked.stream().mapToInt(Integer::intValue).sorted().toArray();
        state.savedAt = at;
        state.persist();
    }

    static Set<Integer> tickedIn(UUID enrolmentId, UUID stepId) {
        var state = of(enrolmentId, stepId);
        return state == null
                ? Set.of()
                : Arrays.stream(state.ticked).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable ChecklistState of(UUID enrolmentId, UUID stepId) {
        return find("enrolment.id = ?1 and step.id = ?2", enrolmentId, stepId).firstResult();
    }
}
