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
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.learning.Course;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A learner who is stuck at a step and asks for help, with the day by which they get an answer. */
@Entity
class HelpRequest extends PanacheEntityBase {
    static final int WORKING_DAYS = 2;
    private static final int SIZE = 50;
    private static final List<State> WAITING = List.of(State.OPEN, State.TAKEN);

    private static final String WITH_ALL = "select r from HelpRequest r join fetch r.person join fetch r.course c"
            + " join fetch c.latest left join fetch r.takenBy";

    enum State {
        OPEN("Waiting"),
        TAKEN("In hand"),
        ANSWERED("Answered"),
        CLOSED("Closed");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

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
    public State state;

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
        var same = waitingSame(enrolment, place, words);
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

    private static @Nullable HelpRequest waitingSame(Enrolment enrolment, Place place, Words words) {
        return find(
                        WITH_ALL + " where r.person = ?1 and c = ?2 and r.module = ?3 and r.step = ?4 and r.tried = ?5"
                                + " and r.needed = ?6 and r.state in ?7",
                        enrolment.person,
                        enrolment.course,
                        place.module().slug(),
                        place.step().position(),
                        words.tried(),
                        words.needed(),
                        WAITING)
                .firstResult();
    }

    private void await(Instant at) {
        state = State.OPEN;
        takenBy = null;
        waitingSince = at;
        answerBy = WorkingDays.after(WorkingDays.day(at), WORKING_DAYS);
        movedAt = at;
    }

    /** One champion has it in hand; when it is late another one may take it over. */
    void take(Person by, Instant at) {
        refuseOwn(by);
        if (isInHandOf(by.id)) {
            return;
        }
        if (!isWaiting()) {
            throw HelpRefused.over();
        }
        if (state == State.TAKEN && !isLate(at)) {
            throw HelpRefused.taken();
        }
        takenBy = by;
        move(State.TAKEN, at);
        Activity.record(by, "took", subject(), at);
    }

    /** Lets another champion have it; the clock goes on. */
    void giveBack(Person by, Instant at) {
        refuseUnlessInHandOf(by);
        takenBy = null;
        move(State.OPEN, at);
        Activity.record(by, "gave back", subject(), at);
    }

    void answer(Person by, String words, Instant at) {
        refuseUnlessInHandOf(by);
        HelpAnswer.give(this, by, words, at);
        move(State.ANSWERED, at);
        Activity.record(by, "answered", subject(), at);
        HelpNews.answered(this, at);
    }

    /** The answer helped, or the learner needs none any more. */
    void close(Instant at) {
        if (state == State.CLOSED) {
            return;
        }
        HelpAnswer.judgeLast(id, new HelpAnswer.Verdict(true, ""));
        move(State.CLOSED, at);
        Activity.record(person, "closed", subject(), at);
    }

    /** The answer did not help: the question waits again, with a new clock. */
    void reopen(String why, Instant at) {
        refuseUnlessAnswered();
        HelpAnswer.judgeLast(id, new HelpAnswer.Verdict(false, why));
        reopened++;
        await(at);
        Activity.record(person, "asked again about", subject(), at);
        HelpNews.asked(this, at);
    }

    private void move(State to, Instant at) {
        state = to;
        movedAt = at;
    }

    void refuseUnlessAnswered() {
        if (state != State.ANSWERED) {
            throw HelpRefused.notAnswered();
        }
    }

    void refuseUnlessInHandOf(Person by) {
        refuseOwn(by);
        if (!isInHandOf(by.id)) {
            throw HelpRefused.notTaken();
        }
    }

    private void refuseOwn(Person by) {
        if (isAskedBy(by.id)) {
            throw HelpRefused.own();
        }
    }

    public boolean isAskedBy(UUID someone) {
        return person.id.equals(someone);
    }

    public boolean isInHandOf(UUID someone) {
        return state == State.TAKEN && takenBy != null && takenBy.id.equals(someone);
    }

    public boolean isWaiting() {
        return WAITING.contains(state);
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

    /** What waits and is somebody else's, the one that is due first first. */
    static KeyPage<HelpRequest> waitingFor(UUID champion, @Nullable Cursor after) {
        var query = WITH_ALL + " where r.state in ?1 and r.person.id <> ?2";
        var order = " order by r.waitingSince, r.id";
        var found = after == null
                ? HelpRequest.<HelpRequest>find(query + order, WAITING, champion)
                : HelpRequest.<HelpRequest>find(
                        query + " and (r.waitingSince > ?3 or (r.waitingSince = ?3 and r.id > ?4))" + order,
                        WAITING,
                        champion,
                        after.at(),
                        after.id());
        List<HelpRequest> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.waitingSince, row.id));
    }

    /** What somebody has asked, the newest first. */
    static KeyPage<HelpRequest> of(UUID person, @Nullable Cursor after) {
        var query = WITH_ALL + " where r.person.id = ?1";
        var order = " order by r.askedAt desc, r.id desc";
        var found = after == null
                ? HelpRequest.<HelpRequest>find(query + order, person)
                : HelpRequest.<HelpRequest>find(
                        query + " and (r.askedAt < ?2 or (r.askedAt = ?2 and r.id < ?3))" + order,
                        person,
                        after.at(),
                        after.id());
        List<HelpRequest> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.askedAt, row.id));
    }

    static HelpClock clock(Instant now) {
        var row = getEntityManager()
                .createQuery(
                        "select count(r.id), min(r.waitingSince) from HelpRequest r where r.state in :waiting",
                        Object[].class)
                .setParameter("waiting", WAITING)
                .getSingleResult();
        @Nullable Instant since = (Instant) row[1];
        return new HelpClock((Long) row[0], since == null ? 0 : WorkingDays.between(since, now));
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
            return count(over, before, WAITING);
        }
        HelpAnswer.forgetBefore(before, WAITING);
        return delete(over, before, WAITING);
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
