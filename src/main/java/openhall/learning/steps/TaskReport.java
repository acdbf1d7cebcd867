package openhall.learning.steps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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

    private static final String LINE = "with below as (select p.id as id from Person p where p.manager.id = :who"
            + " union select q.id as id from Person q join below b on q.manager.id = b.id) ";

    private static final String WAITING =
            "select t from TaskReport t join fetch t.enrolment e join fetch e.person p left join fetch p.unit"
                    + " join fetch e.course join fetch e.version join fetch t.step s join fetch s.module"
                    + " where t.decidedAt is null and p.leftAt is null and p.id <> :who"
                    + " and (t.sentAt > :sent or (t.sentAt = :sent and t.id > :report)) and ";

    private static final String ABANDONED = """
            with recursive above (report_id, learner_id, person_id) as (
                select t.id, p.id, p.manager_id
                  from task_report t
                  join enrolment e on e.id = t.enrolment_id
                  join person p on p.id = e.person_id
                 where t.decided_at is null and t.asked = 'MANAGER'
                union
                select a.report_id, a.learner_id, m.manager_id
                  from above a
                  join person m on m.id = a.person_id)
            select a.report_id
              from above a
              left join person m on m.id = a.person_id
             group by a.report_id
            having count(*) filter (where m.left_at is null and m.id <> a.learner_id) = 0
            """;

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

    /** Who can decide it now: a champion, when nobody is above the learner any more. */
    SignOff asks() {
        return TaskDesk.asked(asked, enrolment.person);
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

    /** What waits of the people below this manager, the oldest first; nobody signs off their own. */
    static KeyPage<TaskReport> waitingOf(UUID manager, @Nullable Cursor after) {
        var which = "t.asked = MANAGER and p.id in (select b.id from below b)";
        return page(asking(LINE + WAITING + which), manager, after);
    }

    /** What waits for a champion, the oldest first; nobody signs off their own. */
    static KeyPage<TaskReport> waitingForChampions(UUID champion, @Nullable Cursor after) {
        var which = "(t.asked = CHAMPION or t.id in :abandoned)";
        return page(asking(WAITING + which).setParameter("abandoned", abandoned()), champion, after);
    }

    private static TypedQuery<TaskReport> asking(String which) {
        return getEntityManager().createQuery(which + " order by t.sentAt, t.id", TaskReport.class);
    }

    /** Sent to managers, of whom nobody is left above the learner: see {@link Above}. */
    private static List<UUID> abandoned() {
        return getSession().createNativeQuery(ABANDONED, UUID.class).getResultList();
    }

    private static KeyPage<TaskReport> page(TypedQuery<TaskReport> query, UUID who, @Nullable Cursor after) {
        var from = after == null ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : after;
        var rows = query.setParameter("who", who)
                .setParameter("sent", from.at())
                .setParameter("report", from.id())
                .setMaxResults(SIZE + 1)
                .getResultList();
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

    /** Removes what was written when it is older, or only counts it; that a task was signed off stays. */
    static long over(Instant before, boolean dryRun) {
        var sentBack = "not signedOff and decidedAt < ?1";
        var signedOff = "signedOff and decidedAt < ?1 and (note is not null or words is not null)";
        if (dryRun) {
            return count(sentBack, before) + count(signedOff, before);
        }
        return delete(sentBack, before)
                + update("note = null, evidence = null, words = null where " + signedOff, before);
    }
}
