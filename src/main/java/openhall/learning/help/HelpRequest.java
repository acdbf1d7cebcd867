package openhall.learning.help;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A learner who is stuck at a step and asks for help, with the day by which they get an answer. */
@Entity
class HelpRequest extends PanacheEntityBase {
    static final int WORKING_DAYS = 2;

    static final String WITH_ALL = "select r from HelpRequest r join fetch r.person join fetch r.course c"
            + " join fetch c.latest left join fetch r.takenBy";

    /** What somebody has tried, and what they need. */
    record Words(String tried, String needed) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    /** The slug of the module, and the number of the step in it: a newer version of the course may have others. */
    public String module;

    public int step;
    public String stepTitle;
    public String tried;
    public String needed;

    @Enumerated(EnumType.STRING)
    public HelpState state;

    /** The champion who has it in hand, or who answered it last. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person takenBy;

    public Instant askedAt;

    /** When the clock began that runs now: an answer that did not help begins a new one. */
    public Instant waitingSince;

    public LocalDate answerBy;
    public Instant movedAt;
    public int reopened;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {}

    /** The same words about the same step, while they wait, are the same question. The enrolment is locked. */
    static HelpRequest ask(Enrolment enrolment, Place place, Words words, Instant at) {
        var same = HelpList.waitingSame(enrolment, place, words);
        if (same != null) {
            return same;
        }
        var request = new HelpRequest();
        request.ref = nextRef();
        request.person = enrolment.person;
        request.course = enrolment.course;
        request.module = place.module().slug();
        request.step = place.step().position();
        request.stepTitle = place.step().title();
        request.tried = words.tried();
        request.needed = words.needed();
        request.askedAt = at;
        request.await(at);
        request.persist();
        Activity.record(request.person, "asked for help with", request.subject(), at);
        HelpNews.asked(request, at);
        return request;
    }

    private void await(Instant at) {
        state = HelpState.OPEN;
        takenBy = null;
        waitingSince = at;
        answerBy = WorkingDays.after(WorkingDays.day(at), WORKING_DAYS);
        movedAt = at;
    }

    /** One champion has it in hand; when it is late another one may take it over. */
    void take(Person by, Instant at) {
        HelpRefused.ifOwn(this, by.id);
        if (isInHandOf(by.id)) {
            return;
        }
        HelpRefused.unlessFree(this, at);
        takenBy = by;
        move(HelpState.TAKEN, at);
        Activity.record(by, "took", subject(), at);
    }

    /** Lets another champion have it; the clock goes on. */
    void giveBack(Person by, Instant at) {
        HelpRefused.unlessInHand(this, by);
        takenBy = null;
        move(HelpState.OPEN, at);
        Activity.record(by, "gave back", subject(), at);
    }

    /** The champion who had it in hand does not help any more; the clock goes on. */
    void comeBack(Instant at) {
        var before = Objects.requireNonNull(takenBy).id;
        takenBy = null;
        move(HelpState.OPEN, at);
        Activity.record(null, "put back", subject(), at);
        HelpNews.cameBack(this, before, at);
    }

    /** Whoever asked has left, so nobody needs an answer. */
    void endUnanswered(Instant at) {
        move(HelpState.CLOSED, at);
        Activity.record(null, "closed", subject(), at);
    }

    void answer(Person by, String words, Instant at) {
        HelpRefused.unlessInHand(this, by);
        HelpAnswer.give(this, by, words, at);
        move(HelpState.ANSWERED, at);
        Activity.record(by, "answered", subject(), at);
        HelpNews.answered(this, at);
    }

    /** The answer helped, or the learner needs none any more. */
    void close(Instant at) {
        if (state == HelpState.CLOSED) {
            return;
        }
        HelpAnswer.judgeLast(id, new HelpAnswer.Verdict(true, ""));
        move(HelpState.CLOSED, at);
        Activity.record(person, "closed", subject(), at);
    }

    /** The answer did not help: the question waits again, with a new clock. */
    void reopen(String why, Instant at) {
        HelpRefused.unlessAnswered(this);
        HelpAnswer.judgeLast(id, new HelpAnswer.Verdict(false, why));
        reopened++;
        await(at);
        Activity.record(person, "asked again about", subject(), at);
        HelpNews.asked(this, at);
    }

    private void move(HelpState to, Instant at) {
        state = to;
        movedAt = at;
    }

    public boolean isAskedBy(UUID someone) {
        return person.id.equals(someone);
    }

    public boolean isInHandOf(UUID someone) {
        return state == HelpState.TAKEN && takenBy != null && takenBy.id.equals(someone);
    }

    public boolean isWaiting() {
        return state.isWaiting();
    }

    public boolean isLate(Instant at) {
        return isWaiting() && WorkingDays.day(at).isAfter(answerBy);
    }

    public Subject subject() {
        return new Subject("help request", ref, "A question about " + course.title(), path());
    }

    public String path() {
        return "/help-requests/" + ref;
    }

    public String askerPath() {
        return "/learn/help/" + ref;
    }

    public String stepPath() {
        return course.path() + "/" + module + "/" + step;
    }

    static @Nullable HelpRequest byRef(String ref) {
        return find(WITH_ALL + " where r.ref = ?1", known(ref)).firstResult();
    }

    /** With the row held until the transaction ends, or nothing is there; then read whole, for a page after the end. */
    static HelpRequest held(String ref) {
        find("ref", known(ref)).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        var request = byRef(ref);
        if (request == null) {
            throw new NotFoundException();
        }
        return request;
    }

    /** What this champion has in hand; held until the transaction ends. */
    static List<HelpRequest> inHandOf(UUID champion) {
        return HelpRequest.<HelpRequest>find("takenBy.id = ?1 and state = ?2 order by id", champion, HelpState.TAKEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What this person asked and nobody has answered; held until the transaction ends. */
    static List<HelpRequest> waitingOf(UUID asker) {
        return HelpRequest.<HelpRequest>find("person.id = ?1 and state in ?2 order by id", asker, HelpState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What this person asked goes with its answers. */
    static void forget(UUID personId) {
        HelpAnswer.forgetAbout(personId);
        delete("person.id = ?1", personId);
    }

    /** Removes what was answered or closed longer ago, or only counts it. */
    static long over(Instant before, boolean dryRun) {
        var over = "movedAt < ?1 and state not in ?2";
        if (dryRun) {
            return count(over, before, HelpState.WAITING);
        }
        HelpAnswer.forgetBefore(before, HelpState.WAITING);
        return delete(over, before, HelpState.WAITING);
    }

    private static String nextRef() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('help_ref')")
                .getSingleResult();
        return "HR-" + next.longValue();
    }

    // An address can hold anything, even what the database cannot store.
    private static String known(String ref) {
        return ref.matches("HR-[0-9]{1,18}") ? ref : "";
    }
}
