package openhall.learning.used;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.activity.Activity;
import openhall.activity.Notice;
import openhall.activity.Subject;
import openhall.learning.Enrolment;
import openhall.people.Person;
import openhall.skills.SkillConfirmation;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The question whether somebody has used at work what they learned, what they answered, and whether their manager saw it. */
@Entity
public class UsedAtWork extends PanacheEntityBase {
    static final Duration OPEN = Duration.ofDays(60);

    /** What evidence calls its source. */
    static final String SOURCE = "used-at-work";

    private static final int SIZE = 50;
    private static final int MOST_OPEN = 10;
    private static final String WHOLE =
            "select u from UsedAtWork u join fetch u.enrolment e join fetch e.course join fetch e.version join fetch e.person p";

    private static final String ASK_ONE = """
            insert into used_at_work (id, enrolment_id, asked_at)
            select uuidv7(), e.id, cast(:at as timestamptz) from enrolment e
             where e.id = cast(:enrolment as uuid) and e.completed_at is not null
            on conflict (enrolment_id) do nothing""";

    /** What the learner says: how they used it, or what stood in the way; an empty text is none. */
    record Told(Use use, String how, @Nullable Hindrance hindrance, String ownWords) {}

    /** What the manager says, with a note or without one. */
    record Decision(boolean seen, String words) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    public Instant askedAt;
    public @Nullable Instant remindedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Use answer;

    public @Nullable String how;

    @Enumerated(EnumType.STRING)
    @Nullable
    Hindrance hindrance;

    public @Nullable String ownWords;
    public @Nullable Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    public @Nullable Instant decidedAt;
    public @Nullable Boolean seen;
    public @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected UsedAtWork() {}

    /** Asks about one completed course, once. */
    static UsedAtWork ask(UUID enrolmentId, Instant at) {
        getEntityManager()
                .createNativeQuery(ASK_ONE)
                .setParameter("at", at)
                .setParameter("enrolment", enrolmentId)
                .executeUpdate();
        return UsedAtWork.<UsedAtWork>find(WHOLE + " where e.id = ?1", enrolmentId)
                .singleResult();
    }

    /** Once: of two answers the first one counts, and none after its time. Answers whether this one is kept. */
    boolean answer(Told told, Instant at) {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (!takesAnswerAt(at)) {
            return false;
        }
        keep(told);
        answeredAt = at;
        Activity.record(person(), "said whether they used at work", enrolment.subject(), at);
        OutcomesDue.of(enrolment.course.id);
        var manager = person().manager;
        if (told.use() == Use.YES && manager != null) {
            Notice.tell(manager, UseLetters.question(this), at);
        }
        return true;
    }

    private void keep(Told told) {
        answer = told.use();
        how = told.use() == Use.YES ? told.how() : null;
        hindrance = told.use() == Use.NOT_YET ? told.hindrance() : null;
        ownWords = hindrance == Hindrance.OTHER ? told.ownWords() : null;
    }

    /** That it was seen stays; that it was not seen can become that it was. Whatever is sent twice counts once. */
    void decide(Person by, Decision decision, Instant at) {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (answer != Use.YES || isSeen() || (decidedAt != null && !decision.seen())) {
            return;
        }
        var first = decidedAt == null;
        decidedBy = by;
        // As the database keeps it: the reference is made of it
        decidedAt = at.truncatedTo(ChronoUnit.MICROS);
        seen = decision.seen();
        words = decision.words().isEmpty() ? null : decision.words();
        var verb = decision.seen() ? "saw at work what was learned in" : "has not seen at work what was learned in";
        // By their number: a name would outlive its erasure there
        Activity.record(by, verb, enrolment.subject(), at, "person " + person().id);
        OutcomesDue.of(enrolment.course.id);
        if (decision.seen()) {
            enrolment.proveUse(source(first ? id.toString() : laterRef()), at);
        }
        Notice.tell(person(), UseLetters.answer(this), at);
    }

    /** What the manager took back counts no more: they have not seen it, and say why. Nothing where it is gone. */
    static void takenBack(UUID id, String why) {
        UsedAtWork used = find(WHOLE + " where u.id = ?1", id).firstResult();
        if (used != null) {
            getEntityManager().refresh(used, LockModeType.PESSIMISTIC_WRITE);
            used.seen = false;
            used.words = why;
            OutcomesDue.of(used.enrolment.course.id);
        }
    }

    /** The references of all that this manager looked at, as evidence of it has them. */
    static List<String> decidedBy(UUID personId) {
        List<UsedAtWork> decided = list("decidedBy.id = ?1", personId);
        return decided.stream()
                .flatMap(used -> Stream.of(used.id.toString(), used.laterRef()))
                .toList();
    }

    /** What was seen only at a second look is evidence of its own: the first may have been taken back. */
    private String laterRef() {
        return id + "/" + (decidedAt == null ? 0 : decidedAt.toEpochMilli());
    }

    /** Leads to the course, which outlives the question. */
    private Subject source(String ref) {
        return new Subject(SOURCE, ref, enrolment.version.title + ", seen by a manager", enrolment.course.path());
    }

    public Person person() {
        return enrolment.person;
    }

    public String title() {
        return enrolment.version.title;
    }

    public String path() {
        return UsedPages.PATH + "/" + id;
    }

    /** The first moment at which nobody can answer any more. */
    public Instant closesAt() {
        return askedAt.plus(OPEN);
    }

    boolean takesAnswerAt(Instant now) {
        return answeredAt == null && now.isBefore(closesAt());
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public boolean isUsed() {
        return answer == Use.YES;
    }

    public boolean isSeen() {
        return Boolean.TRUE.equals(seen);
    }

    public @Nullable String answerSlug() {
        return answer == null ? null : answer.slug();
    }

    public @Nullable String hindranceSlug() {
        return hindrance == null ? null : hindrance.slug();
    }

    /** What the learner said, without their own sentences; empty before they have. */
    public String answerText() {
        if (answer == null) {
            return "";
        }
        return hindrance == null ? answer.text() : answer.text() + ". " + hindrance.text();
    }

    public String stateText() {
        if (decidedAt != null) {
            return isSeen() ? "Seen by your manager" : "Not seen yet by your manager";
        }
        return isUsed() ? "Waiting for your manager" : isAnswered() ? "Answered" : "Not answered";
    }

    public String stateKind() {
        return isSeen() ? "good" : "neutral";
    }

    /** Who was asked at this moment. */
    static List<UsedAtWork> askedAt(Instant at) {
        return list(WHOLE + " where u.askedAt = ?1 order by u.id", at);
    }

    /** The courses of which somebody was asked between these moments and did not answer. */
    static List<UUID> coursesAsked(Instant after, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.course.id from UsedAtWork u join u.enrolment e"
                                + " where u.answeredAt is null and u.askedAt > :after and u.askedAt <= :until",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    /** Who was reminded at this moment. */
    static List<UsedAtWork> remindedAt(Instant at) {
        return list(WHOLE + " where u.remindedAt = ?1 and u.answeredAt is null order by u.id", at);
    }

    /** What this person can still answer, the oldest first, so many at most that they fit on a page with other things. */
    public static List<UsedAtWork> openOf(UUID personId, Instant now) {
        return UsedAtWork.<UsedAtWork>find(
                        WHOLE + " where p.id = ?1 and u.answeredAt is null and u.askedAt > ?2 order by u.askedAt, u.id",
                        personId,
                        now.minus(OPEN))
                .range(0, MOST_OPEN - 1)
                .list();
    }

    /** Everything this person was asked, the last first. */
    static KeyPage<UsedAtWork> of(UUID personId, @Nullable Cursor after) {
        var mine = WHOLE + " where p.id = ?1";
        var order = " order by u.askedAt desc, u.id desc";
        var found = after == null
                ? UsedAtWork.<UsedAtWork>find(mine + order, personId)
                : UsedAtWork.<UsedAtWork>find(
                        mine + " and u.askedAt <= ?2 and (u.askedAt < ?2 or u.id < ?3)" + order,
                        personId,
                        after.at(),
                        after.id());
        List<UsedAtWork> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.askedAt, row.id));
    }

    /** The one with this id if this person was asked it; any other is not found. */
    static UsedAtWork of(UUID personId, UUID id) {
        return UsedAtWork.<UsedAtWork>find(WHOLE + " where u.id = ?1 and p.id = ?2", id, personId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** What this manager has not looked at, or has not seen yet, the oldest first. It follows people to another manager. */
    static KeyPage<UsedAtWork> toConfirm(UUID managerId, boolean notSeenYet, @Nullable Cursor after) {
        var waiting = WHOLE + " where p.manager.id = ?1 and p.leftAt is null and u.answer = ?2 and "
                + (notSeenYet ? "u.seen = false" : "u.seen is null");
        var order = " order by u.answeredAt, u.id";
        var found = after == null
                ? UsedAtWork.<UsedAtWork>find(waiting + order, managerId, Use.YES)
                : UsedAtWork.<UsedAtWork>find(
                        waiting + " and u.answeredAt >= ?3 and (u.answeredAt > ?3 or u.id > ?4)" + order,
                        managerId,
                        Use.YES,
                        after.at(),
                        after.id());
        List<UsedAtWork> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, UsedAtWork::place);
    }

    /** Only of what was answered. */
    private static Cursor place(UsedAtWork row) {
        return Cursor.of(row.answeredAt == null ? row.askedAt : row.answeredAt, row.id);
    }

    /** What somebody who reports to this manager has used; any other, and any other answer, is not found. */
    static UsedAtWork forManager(Person manager, UUID id) {
        return UsedAtWork.<UsedAtWork>find(WHOLE + " where u.id = ?1 and u.answer = ?2", id, Use.YES)
                .firstResultOptional()
                .filter(used -> isOfReport(manager, used.person()))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isOfReport(Person manager, Person person) {
        return person.leftAt == null && SkillConfirmation.canBeGiven(manager.id, person);
    }

    static void forget(UUID personId) {
        delete("enrolment.id in (select e.id from Enrolment e where e.person.id = ?1)", personId);
    }

    /** Removes what is older, or only counts it. */
    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("askedAt < ?1", before) : delete("askedAt < ?1", before);
    }
}
