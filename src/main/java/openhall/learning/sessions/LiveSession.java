package openhall.learning.sessions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.learning.Course;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A time at which somebody teaches staff in a room or by a link, with so many places to book. */
@Entity
public class LiveSession extends PanacheEntityBase {
    /** A page can send so many ticks at once. */
    static final int MOST_PLACES = 400;

    private static final int SIZE = 20;
    private static final String WITH_ALL =
            "select s from LiveSession s join fetch s.host left join fetch s.course c left join fetch c.latest where ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;
    public String title;
    public String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Course course;

    public Instant startsAt;
    public Instant endsAt;

    /** Where it is, in words. */
    public @Nullable String place;

    /** Where it is on the web. */
    public @Nullable String link;

    public int places;

    /** How many places are taken; it stays when it is noted who came. */
    public int booked;

    public int waiting;

    /** How often somebody asked for a place, which gives each the next number. */
    public int asked;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person host;

    public Instant publishedAt;
    public @Nullable Instant cancelledAt;
    public @Nullable String cancelledWhy;

    /** Rises with every change that people who booked must know. */
    public int sequence;

    /** Rises with every change of what was decided about it. */
    public int version;

    @SuppressWarnings("NullAway.Init")
    protected LiveSession() {}

    /** What somebody who runs sessions decides about one. */
    public record Plan(
            String title,
            String summary,
            @Nullable Course course,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String link,
            int places,
            Person host) {}

    public static LiveSession publish(Plan plan, Person by, Instant at) {
        var session = new LiveSession();
        session.ref = newRef();
        session.take(plan);
        session.publishedAt = at;
        session.persist();
        Activity.record(by, "published", session.subject(), at);
        return session;
    }

    /** Whether the time, the place or the name is another one, which people who booked must know. Only when locked. */
    boolean change(Plan plan, Person by, Instant at) {
        SessionClosed.unlessOpen(this, at);
        SessionClosed.unlessEnough(this, plan.places());
        var matters = isElsewhere(plan);
        take(plan);
        version++;
        sequence += matters ? 1 : 0;
        Activity.record(by, "changed", subject(), at);
        return matters;
    }

    private boolean isElsewhere(Plan plan) {
        return !title.equals(plan.title())
                || !startsAt.equals(plan.startsAt())
                || !endsAt.equals(plan.endsAt())
                || !Objects.equals(place, plan.place())
                || !Objects.equals(link, plan.link());
    }

    private void take(Plan plan) {
        title = plan.title();
        summary = plan.summary();
        course = plan.course();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place();
        link = plan.link();
        places = plan.places();
        host = plan.host();
    }

    /** Only when locked, and before the bookings are cancelled one by one. */
    void cancel(String why, Person by, Instant at) {
        SessionClosed.unlessOpen(this, at);
        cancelledAt = at;
        cancelledWhy = why;
        sequence++;
        booked = 0;
        waiting = 0;
        Activity.record(by, "cancelled", subject(), at);
    }

    /** The number of whoever asks now, who gets a place or, when there is none, waits. */
    int ask() {
        if (isFull()) {
            waiting++;
        } else {
            booked++;
        }
        return ++asked;
    }

    void giveBack() {
        booked--;
    }

    void leaveLine() {
        waiting--;
    }

    void moveUp() {
        waiting--;
        booked++;
    }

    public boolean isFull() {
        return booked >= places;
    }

    public int free() {
        return Math.max(0, places - booked);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean hasBegun(Instant at) {
        return !at.isBefore(startsAt);
    }

    /** Whether places can still be booked and given back. */
    public boolean isOpen(Instant at) {
        return !isCancelled() && !hasBegun(at);
    }

    boolean mayNoteWhoCame(Me me) {
        return host.id.equals(me.id()) || me.may(May.RUN_SESSIONS);
    }

    public String path() {
        return "/sessions/" + ref;
    }

    /** 23 November 2026, 9:30am to 11am, in local time. */
    public String when() {
        return Formats.date(startsAt) + ", " + Formats.time(startsAt) + " to " + Formats.time(endsAt);
    }

    /** The place in words, the link, or both. */
    public String where() {
        var room = place;
        var online = link;
        if (room == null) {
            return String.valueOf(online);
        }
        return online == null ? room : room + ", or " + online;
    }

    public Subject subject() {
        return new Subject("session", ref, title, path());
    }

    /** With its host and its course, or 404. */
    static LiveSession named(String ref) {
        LiveSession session = find(WITH_ALL + "s.ref = ?1", known(ref)).firstResult();
        if (session == null) {
            throw new NotFoundException();
        }
        return session;
    }

    /** Holds the session until the end of the transaction, with its newest state: one act at a time. */
    static LiveSession locked(String ref) {
        var session = named(ref);
        getEntityManager().flush();
        getEntityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    /** Lets nobody book or cancel until the transaction ends. */
    static void hold(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next sessions after this one, in the order of their numbers. */
    static List<UUID> after(UUID id, int most) {
        return getEntityManager()
                .createQuery("select s.id from LiveSession s where s.id > :after order by s.id", UUID.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    static List<LiveSession> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Not over and not cancelled, the soonest first. */
    static KeyPage<LiveSession> coming(Instant now, @Nullable Cursor after) {
        var from = after == null ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : after;
        return page(LiveSession.<LiveSession>find(
                        WITH_ALL + "s.endsAt > ?1 and s.cancelledAt is null and s.startsAt >= ?2"
                                + " and (s.startsAt > ?2 or s.id > ?3) order by s.startsAt, s.id",
                        now,
                        from.at(),
                        from.id())
                .range(0, SIZE)
                .list());
    }

    /** Over or cancelled, the latest first. */
    static KeyPage<LiveSession> past(Instant now, @Nullable Cursor after) {
        var from = after == null ? new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1)) : after;
        return page(LiveSession.<LiveSession>find(
                        WITH_ALL + "(s.endsAt <= ?1 or s.cancelledAt is not null) and s.startsAt <= ?2"
                                + " and (s.startsAt < ?2 or s.id < ?3) order by s.startsAt desc, s.id desc",
                        now,
                        from.at(),
                        from.id())
                .range(0, SIZE)
                .list());
    }

    private static KeyPage<LiveSession> page(List<LiveSession> oneMore) {
        return KeyPage.of(oneMore, SIZE, session -> Cursor.of(session.startsAt, session.id));
    }

    /** Those to come that this person runs, the soonest first. */
    static List<LiveSession> toComeRunBy(UUID hostId, Instant now) {
        return list("host.id = ?1 and startsAt > ?2 and cancelledAt is null order by startsAt, id", hostId, now);
    }

    /** A session of a course, and whether somebody came to it. */
    public record OfCourse(LiveSession session, boolean came) {}

    /** Those of a course that are to come or that this person came to, the soonest first; not very many. */
    static List<OfCourse> ofCourse(String slug, UUID personId, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select s, b.id from LiveSession s join s.course c"
                                + " left join Booking b on b.session = s and b.person.id = :person and b.state = :came"
                                + " where c.slug = :slug and (b.id is not null"
                                + " or (s.endsAt > :now and s.cancelledAt is null)) order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("came", BookingState.ATTENDED)
                .setParameter("slug", slug)
                .setParameter("now", now)
                .setMaxResults(SIZE)
                .getResultList()
                .stream()
                .map(row -> new OfCourse((LiveSession) row[0], row[1] != null))
                .toList();
    }

    private static String newRef() {
        var next = (Number) getEntityManager()
                .createNativeQuery("select nextval('session_ref')")
                .getSingleResult();
        return "SES-" + next.longValue();
    }

    /** An address can hold anything, even what the database cannot store. */
    private static String known(String ref) {
        return ref.matches("SES-[0-9]{1,18}") ? ref : "";
    }
}
