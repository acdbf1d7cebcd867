package openhall.learning.steps;

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
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.learning.Step;
import openhall.learning.outline.StepContent.SignOff;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a learner sent about a task so that their manager or a champion signs it off, and what became of it. */
@Entity
public class TaskReport extends PanacheEntityBase {
    private static final int SIZE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Step step;

    /** How often it was sent; counts from 1. */
    public int number;

    @Enumerated(EnumType.STRING)
    public SignOff asked;

    /** Null once it is too old to be kept. */
    public @Nullable String note;

    /** Where the evidence can be seen. */
    public @Nullable String evidence;

    public Instant sentAt;
    public @Nullable Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    public @Nullable Boolean signedOff;

    /** What whoever decided says about it. */
    public @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected TaskReport() {}

    /** What a learner says they did, and where it can be seen. */
    record Report(String note, @Nullable String evidence) {}

    /** Only on a locked enrolment, and when none is waiting. */
    static TaskReport send(Enrolment enrolment, Place place, Report said, Instant at) {
        var before = last(enrolment.id, place.step().id());
        var report = new TaskReport();
        report.enrolment = enrolment;
        report.step = Step.ref(place.step().id());
        report.number = before == null ? 1 : before.number + 1;
        report.asked = TaskDesk.asked(place, enrolment.person);
        report.note = said.note();
        report.evidence = said.evidence();
        report.sentAt = at;
        report.persist();
        return report;
    }

    void decide(Person by, boolean yes, String said, Instant at) {
        signedOff = yes;
        words = said.isEmpty() ? null : said;
        decidedBy = by;
        decidedAt = at;
    }

    /** As it is now that the enrolment is held. */
    void reread() {
        getEntityManager().refresh(this);
    }

    public boolean isWaiting() {
        return decidedAt == null;
    }

    /** Who can decide it now: a champion, when the learner has no manager any more. */
    SignOff asks() {
        return enrolment.person.manager == null ? SignOff.CHAMPION : asked;
    }

    public boolean isSentBack() {
        return Boolean.FALSE.equals(signedOff);
    }

    static @Nullable TaskReport last(UUID enrolmentId, UUID stepId) {
        return find("enrolment.id = ?1 and step.id = ?2 order by number desc", enrolmentId, stepId)
                .firstResult();
    }

    static @Nullable TaskReport byId(UUID id) {
        return find(
                        "select t from TaskReport t join fetch t.enrolment e join fetch e.person join fetch e.course"
                                + " join fetch e.version join fetch t.step s join fetch s.module where t.id = ?1",
                        id)
                .firstResult();
    }

    /** What waits of these people for their manager, the oldest first. */
    static KeyPage<TaskReport> waitingOf(Collection<UUID> people, @Nullable Cursor after) {
        return page("t.asked = MANAGER and e.person.id in ?3", people, after);
    }

    /** What waits for a champion, the oldest first; nobody signs off their own. */
    static KeyPage<TaskReport> waitingForChampions(UUID champion, @Nullable Cursor after) {
        return page("(t.asked = CHAMPION or p.manager is null) and e.person.id not in ?3", List.of(champion), after);
    }

    private static KeyPage<TaskReport> page(String which, Collection<UUID> people, @Nullable Cursor after) {
        var from = after == null ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : after;
        List<TaskReport> rows = TaskReport.<TaskReport>find(
                        "select t from TaskReport t join fetch t.enrolment e join fetch e.person p left join fetch p.unit"
                                + " join fetch e.course join fetch e.version join fetch t.step s join fetch s.module"
                                + " where t.decidedAt is null and p.leftAt is null"
                                + " and (t.sentAt > ?1 or (t.sentAt = ?1 and t.id > ?2)) and " + which
                                + " order by t.sentAt, t.id",
                        from.at(),
                        from.id(),
                        people)
                .range(0, SIZE)
                .list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.sentAt, row.id));
    }

    static void forget(UUID personId) {
        update(
                "note = null, evidence = null, words = null where signedOff and enrolment.id in"
                        + " (select e.id from Enrolment e where e.person.id = ?1)",
                personId);
        delete(
                "(signedOff is null or not signedOff) and enrolment.id in"
                        + " (select e.id from Enrolment e where e.person.id = ?1)",
                personId);
        update("words = null where decidedBy.id = ?1 and signedOff", personId);
    }

    /** Removes what learners wrote when it is older, or only counts it; that a task was signed off stays. */
    static long over(Instant before, boolean dryRun) {
        var over = "note is not null and decidedAt < ?1";
        return dryRun ? count(over, before) : update("note = null, evidence = null where " + over, before);
    }
}
