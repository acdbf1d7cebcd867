package openhall.learning.assignments.extensions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Notice;
import openhall.learning.assignments.AssignedLearning;
import openhall.learning.assignments.Impossible;
import openhall.learning.assignments.LearningLoad;
import openhall.learning.assignments.Letters;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody asks for more time, with the reason, and gets an answer with words. */
@Entity
public class Extension extends PanacheEntityBase {
    /** What a manager can give; a learning lead can give more. */
    static final int MOST_DAYS = 60;

    private static final String WITH_ALL = "select x from Extension x join fetch x.assigned a join fetch a.person p"
            + " left join fetch p.manager join fetch a.assignment left join fetch x.decidedBy ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AssignedLearning assigned;

    public LocalDate until;
    public String why;
    public Instant askedAt;
    public @Nullable Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    public @Nullable Boolean given;
    public @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    /** Only on a held row that is open; while one waits it is that one. */
    public static Extension ask(AssignedLearning row, LocalDate until, String why, Instant at) {
        var waiting = waitingFor(row.id);
        if (waiting != null) {
            return waiting;
        }
        var asked = new Extension();
        asked.assigned = row;
        asked.until = until;
        asked.why = why;
        asked.askedAt = at;
        asked.persist();
        Activity.record(row.person, "asked for more time for", row.assignment.subject(), at);
        asked.sendOn(row, at);
        return asked;
    }

    /** To the manager, or to the learning leads where a manager cannot answer. */
    private void sendOn(AssignedLearning row, Instant at) {
        var manager = row.person.manager;
        if (until.isAfter(row.dueOn.plusDays(MOST_DAYS))) {
            row.cannotBeKept(Impossible.LONG_EXTENSION);
        } else if (manager == null || manager.leftAt != null) {
            row.cannotBeKept(Impossible.NO_MANAGER);
        } else {
            Notice.tell(manager, Letters.moreTimeAsked(this), at);
        }
    }

    /** On a held row; false when it has been answered already, which is looked up again once the row is held. */
    boolean decide(boolean yes, String answer, Person by, Instant at) {
        getEntityManager().refresh(this);
        if (decidedAt != null) {
            return false;
        }
        answer(yes, answer, by, at);
        if (yes && until.isAfter(assigned.dueOn)) {
            assigned.dueOn(until, by, at);
        }
        Notice.tell(assigned.person, Letters.answered(this, yes, answer), at);
        return true;
    }

    private void answer(boolean yes, String answer, Person by, Instant at) {
        decidedAt = at;
        decidedBy = by;
        given = yes;
        words = answer;
        Activity.record(by, yes ? "gave more time for" : "gave no more time for", assigned.assignment.subject(), at);
    }

    /** A learning lead has set a day: that is the answer to what was asked. False when nothing was. */
    public static boolean settleBySetting(AssignedLearning row, Person by, Instant at) {
        var waiting = waitingFor(row.id);
        if (waiting == null) {
            return false;
        }
        var given = !row.dueOn.isBefore(waiting.until);
        waiting.answer(given, "A learning lead has answered", by, at);
        Notice.tell(row.person, Letters.answered(waiting, given, "A learning lead has set this date"), at);
        return true;
    }

    /** A learning lead has taken it off: no more time is needed. */
    public static void settleByTakingOff(AssignedLearning row, Person by, Instant at) {
        var waiting = waitingFor(row.id);
        if (waiting != null) {
            waiting.answer(false, "A learning lead has taken it off", by, at);
        }
    }

    /** Nobody answers what was asked about something that is done or no longer asked; asked again, it is asked anew. */
    public static void dropUnanswerable(Collection<UUID> people) {
        if (!people.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("delete from extension x using assigned_learning a where a.id = x.assigned_id"
                            + " and x.decided_at is null and num_nonnulls(a.done_at, a.ended_at) > 0"
                            + " and a.person_id = any (cast(:people as uuid[]))")
                    .setParameter("people", LearningLoad.array(people))
                    .executeUpdate();
        }
    }

    public static @Nullable Extension waitingFor(UUID assignedId) {
        return find(WITH_ALL + "where a.id = ?1 and x.decidedAt is null", assignedId)
                .firstResult();
    }

    static @Nullable Extension byId(UUID id) {
        return find(WITH_ALL + "where x.id = ?1", id).firstResult();
    }

    /** Whether this person answers it: the manager of whoever asked, where a manager can. */
    public boolean isFor(Person manager) {
        var above = assigned.person.manager;
        return above != null && above.id.equals(manager.id) && assigned.exception == null;
    }

    /** What waits for a manager's word, the oldest first. */
    public static List<Extension> waitingFor(Person manager) {
        return Extension.<Extension>find(
                        WITH_ALL + "where p.manager.id = ?1 and x.decidedAt is null and a.doneAt is null"
                                + " and a.endedAt is null and a.exception is null order by x.askedAt, x.id",
                        manager.id)
                .range(0, 49)
                .list();
    }

    public static void forget(UUID personId) {
        delete("assigned.id in (select a.id from AssignedLearning a where a.person.id = ?1)", personId);
    }
}
