package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that one person was asked to learn, by when, and what became of it: open, done, or no longer asked. */
@Entity
public class AssignedLearning extends PanacheEntityBase {
    /** What the record of activity says when a date is answered. */
    public static final String DATE_SET = "set another date for";

    public static final String TAKEN_OFF = "took somebody off";
    private static final int SIZE = 50;

    private static final String WITH_ALL = "select a from AssignedLearning a join fetch a.person p"
            + " left join fetch p.manager join fetch a.assignment ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public LocalDate dueOn;
    public Instant assignedAt;
    public @Nullable Instant doneAt;

    /** What shows that it is done. */
    public @Nullable String doneVia;

    public @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Ended whyEnded;

    @Enumerated(EnumType.STRING)
    public @Nullable Impossible exception;

    @SuppressWarnings("NullAway.Init")
    protected AssignedLearning() {}

    public boolean isOpen() {
        return doneAt == null && endedAt == null;
    }

    /** From now on this is the day, and it can be kept. */
    public void dueOn(LocalDate day, Person by, Instant at) {
        dueOn = day;
        exception = null;
        recounted();
        Activity.record(by, DATE_SET, assignment.subject(), at, "person " + person.id);
    }

    /** It is not asked of this person any more, and no rule brings it back. */
    public void takeOff(Person by, Instant at) {
        endedAt = at;
        whyEnded = Ended.TAKEN_OFF;
        exception = null;
        recounted();
        Activity.record(by, TAKEN_OFF, assignment.subject(), at, "person " + person.id);
    }

    /** Waits for a learning lead from now on. */
    public void cannotBeKept(Impossible because) {
        exception = because;
        recounted();
    }

    private void recounted() {
        flush();
        LearningLoad.recount(List.of(person.id));
    }

    public static @Nullable AssignedLearning byId(UUID id) {
        return find(WITH_ALL + "where a.id = ?1", id).firstResult();
    }

    /** With the row held until the transaction ends, in its newest state. */
    public static @Nullable AssignedLearning held(UUID id) {
        var row = byId(id);
        if (row != null) {
            getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        }
        return row;
    }

    /** Somebody's own, with its assignment; null when there is none, or it is somebody else's. */
    static @Nullable AssignedLearning oneOf(UUID personId, UUID id) {
        return find(WITH_ALL + "where a.id = ?1 and p.id = ?2", id, personId).firstResult();
    }

    /** What is open of this course for somebody, due first first; null when nothing is. */
    static @Nullable AssignedLearning openFor(UUID personId, UUID courseId) {
        return find(
                        WITH_ALL + "where p.id = ?1 and a.assignment.course.id = ?2 and a.doneAt is null"
                                + " and a.endedAt is null order by a.dueOn, a.id",
                        personId,
                        courseId)
                .firstResult();
    }

    /** What has a date that cannot be kept, the oldest first. */
    public static KeyPage<AssignedLearning> exceptions(@Nullable Cursor after) {
        var from = Objects.requireNonNullElse(after, Cursor.of(Instant.EPOCH, new UUID(0, 0)));
        List<AssignedLearning> rows = AssignedLearning.<AssignedLearning>find(
                        WITH_ALL
                                + "where a.exception is not null and (a.assignedAt > ?1 or a.assignedAt = ?1 and a.id > ?2)"
                                + " order by a.assignedAt, a.id",
                        from.at(),
                        from.id())
                .range(0, SIZE)
                .list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.assignedAt, row.id));
    }

    /** The next people after this one who were ever asked something, in the order of their numbers. */
    public static List<UUID> people(UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.person.id from AssignedLearning a where a.person.id > :after"
                                + " order by a.person.id",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public static long exceptions() {
        return count("exception is not null");
    }
}
