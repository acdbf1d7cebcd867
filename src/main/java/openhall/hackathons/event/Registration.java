package openhall.hackathons.event;

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
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody's place at a hackathon, or their wait for one, in the order of asking. */
@Entity
public class Registration extends PanacheEntityBase {
    static final int PAGE = 50;
    private static final int FOUND = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** On the printed list, and what a scanner at the entrance reads. */
    public String ref;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public ComingAs kind;

    @Enumerated(EnumType.STRING)
    public State state;

    /** The order of asking at this hackathon; whoever asks again gets a new one. */
    public int number;

    public Instant registeredAt;
    public @Nullable Instant movedUpAt;

    /** What they need to take part, for organisers only, and gone soon after the end. */
    public @Nullable String needs;

    public @Nullable Instant arrivedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person arrivedNotedBy;

    /** Whether somebody has a place. */
    public enum State {
        PLACED("Has a place"),
        WAITING("Waiting"),
        CANCELLED("Not coming");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    /** A place if one is free, or the end of the waiting list. Only when the places are held. */
    static Registration ask(Hackathon hackathon, Person person, EventPlaces places, Instant at) {
        var registration = new Registration();
        registration.ref = "R-" + nextNumber();
        registration.hackathon = hackathon;
        registration.person = person;
        registration.kind = ComingAs.ALONE;
        registration.askAgain(places, at);
        registration.persist();
        return registration;
    }

    private static long nextNumber() {
        return getSession()
                .createNativeQuery("select nextval('registration_ref')", Long.class)
                .getSingleResult();
    }

    /** The same of somebody who had given up: they go to the end. */
    void askAgain(EventPlaces places, Instant at) {
        state = places.hasFree() ? State.PLACED : State.WAITING;
        number = places.nextNumber();
        registeredAt = at;
        movedUpAt = null;
        places.took(isPlaced());
        Activity.record(person, "registered for", hackathon.subject(), at, ref);
    }

    void comeAs(ComingAs as) {
        kind = as;
    }

    void need(String words) {
        needs = words.isEmpty() ? null : words;
    }

    void cancel(EventPlaces places, @Nullable Person by, Instant at) {
        places.gave(isPlaced());
        state = State.CANCELLED;
        needs = null;
        arrivedAt = null;
        arrivedNotedBy = null;
        Activity.record(by, "gave up a place at", hackathon.subject(), at, ref);
    }

    void moveUp(EventPlaces places, Instant at) {
        state = State.PLACED;
        movedUpAt = at;
        places.movedUp();
        Activity.record(null, "moved up at", hackathon.subject(), at, ref);
    }

    /** Whether this is news. They may have come before it is noted. */
    boolean arrive(Person notedBy, Instant arrived, Instant at) {
        if (!isPlaced() || arrivedAt != null) {
            return false;
        }
        arrivedAt = arrived;
        arrivedNotedBy = notedBy;
        Activity.record(notedBy, "noted an arrival at", hackathon.subject(), at, ref);
        return true;
    }

    /** Of somebody with a place; nothing happens to whoever has none. */
    public static void noteArrival(Hackathon hackathon, Person person, Person notedBy, Instant at) {
        var registration = of(hackathon, person);
        if (registration != null) {
            registration.arrive(notedBy, at, at);
        }
    }

    void notArrived(Person notedBy, Instant at) {
        if (arrivedAt != null) {
            arrivedAt = null;
            arrivedNotedBy = null;
            Activity.record(notedBy, "took back an arrival at", hackathon.subject(), at, ref);
        }
    }

    public boolean isPlaced() {
        return state == State.PLACED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isLive() {
        return state != State.CANCELLED;
    }

    public boolean hasArrived() {
        return arrivedAt != null;
    }

    /** For a sheet of paper or a letter: how many of those who wait are before them, and they themselves. */
    int place() {
        return (int) count("hackathon = ?1 and state = ?2 and number <= ?3", hackathon, State.WAITING, number);
    }

    static @Nullable Registration of(Hackathon hackathon, Person person) {
        return find("hackathon = ?1 and person = ?2", hackathon, person).firstResult();
    }

    /** As it is now, and not as this transaction may have seen it before it held the places. */
    static @Nullable Registration seen(Hackathon hackathon, Person person) {
        var registration = of(hackathon, person);
        if (registration != null) {
            getEntityManager().refresh(registration);
        }
        return registration;
    }

    static boolean isPlaced(Hackathon hackathon, Person person) {
        return count("hackathon = ?1 and person = ?2 and state = ?3", hackathon, person, State.PLACED) > 0;
    }

    /** Those who wait longest. */
    static List<Registration> waiting(Hackathon hackathon, int most) {
        return find(
                        "from Registration r join fetch r.person where r.hackathon = ?1 and r.state = ?2 order by r.number",
                        hackathon,
                        State.WAITING)
                .range(0, most - 1)
                .list();
    }

    /** Everybody with a place or waiting for one. */
    static List<Person> people(Hackathon hackathon) {
        return getSession()
                .createSelectionQuery(
                        "select p from Registration r join r.person p where r.hackathon = :hackathon and r.state <> :gone",
                        Person.class)
                .setParameter("hackathon", hackathon)
                .setParameter("gone", State.CANCELLED)
                .getResultList();
    }

    /** The people with a place, by their numbers. */
    public static List<UUID> placedIds(Hackathon hackathon) {
        return getSession()
                .createSelectionQuery(
                        "select r.person.id from Registration r where r.hackathon = :hackathon and r.state = :placed"
                                + " order by r.number",
                        UUID.class)
                .setParameter("hackathon", hackathon)
                .setParameter("placed", State.PLACED)
                .getResultList();
    }

    /** Where this person has a place or waits, in hackathons that have no results yet. */
    static List<Hackathon> liveOf(UUID personId) {
        return getSession()
                .createSelectionQuery(
                        "select h from Registration r join r.hackathon h where r.person.id = :person"
                                + " and r.state <> :gone and h.finalisedAt is null order by h.id",
                        Hackathon.class)
                .setParameter("person", personId)
                .setParameter("gone", State.CANCELLED)
                .getResultList();
    }

    /** With their units, in the order of asking. */
    static KeyPage<Registration> page(Hackathon hackathon, @Nullable Cursor after) {
        var from = after == null ? Cursor.of(Instant.EPOCH, new UUID(0, 0)) : after;
        List<Registration> rows = find(
                        "from Registration r join fetch r.person p left join fetch p.unit where r.hackathon = ?1"
                                + " and r.state <> ?2 and (r.registeredAt > ?3 or (r.registeredAt = ?3 and r.id > ?4))"
                                + " order by r.registeredAt, r.id",
                        hackathon,
                        State.CANCELLED,
                        from.at(),
                        from.id())
                .range(0, PAGE)
                .list();
        return KeyPage.of(rows, PAGE, row -> Cursor.of(row.registeredAt, row.id));
    }

    /** Everybody with a place or waiting, with their units, in the order of asking. */
    static List<Registration> all(Hackathon hackathon) {
        return list(
                "from Registration r join fetch r.person p left join fetch p.unit where r.hackathon = ?1"
                        + " and r.state <> ?2 order by r.number",
                hackathon,
                State.CANCELLED);
    }

    /** Everybody with a place, by name. */
    static List<Registration> placed(Hackathon hackathon) {
        return list(
                "from Registration r join fetch r.person p left join fetch p.unit where r.hackathon = ?1"
                        + " and r.state = ?2 order by p.name, r.number",
                hackathon,
                State.PLACED);
    }

    /** Of those with a place: a code, or a part of a name or an address. */
    static List<Registration> matching(Hackathon hackathon, String typed) {
        var sought = typed.toLowerCase(Locale.ROOT);
        return find(
                        "from Registration r join fetch r.person p left join fetch p.unit where r.hackathon = ?1"
                                + " and r.state = ?2 and (lower(r.ref) = ?3 or locate(?3, lower(p.name)) > 0"
                                + " or locate(?3, lower(p.email)) > 0) order by p.name, r.number",
                        hackathon,
                        State.PLACED,
                        sought)
                .range(0, FOUND - 1)
                .list();
    }

    static List<Registration> withRefs(Hackathon hackathon, Collection<String> refs) {
        return list("hackathon = ?1 and ref in ?2", hackathon, refs);
    }

    static long arrived(Hackathon hackathon) {
        return count("hackathon = ?1 and arrivedAt is not null", hackathon);
    }

    /** What somebody needed is nobody's business long after the end; how many were forgotten. */
    static int forgetNeeds(Instant endedBefore) {
        return update(
                "needs = null where needs is not null and hackathon.id in (select h.id from Hackathon h"
                        + " where h.submissionsCloseAt < ?1 or h.cancelledAt < ?1)",
                endedBefore);
    }

    static void forgetNeedsOf(UUID personId) {
        update("needs = null where person.id = ?1 and needs is not null", personId);
    }
}
