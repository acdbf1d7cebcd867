package openhall.hackathons.teams;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Two people who both look for a team, suggested to each other to form one; they do when both have said yes. */
@Entity
public class Pairing extends PanacheEntityBase {
    private static final String WHOLE =
            "from Pairing p join fetch p.earlier f join fetch f.hackathon join fetch f.person"
                    + " join fetch p.later s join fetch s.person where ";

    private static final String OF_PERSON = "(select l.id from Looking l where l.hackathon = ?1 and l.person = ?2)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The one whose number is smaller, so that each pair is there once. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Looking earlier;

    @ManyToOne(fetch = FetchType.LAZY)
    public Looking later;

    /** What the earlier of them reads of the other. */
    public String earlierReads;

    public String laterReads;
    public Instant suggestedAt;
    public @Nullable Instant earlierYesAt;
    public @Nullable Instant laterYesAt;
    public @Nullable Instant declinedAt;

    @SuppressWarnings("serial")
    static class NoLonger extends Refused {
        NoLonger() {
            super("This suggestion is no longer open: one of you does not look for this any more.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Pairing() {}

    /** What they no longer show is gone from what others were told before. */
    static void suggestTo(Looking looking, Instant at) {
        delete(
                "(earlier = ?1 or later = ?1) and earlierYesAt is null and laterYesAt is null and declinedAt is null",
                looking);
        update("earlierReads = ?1 where later = ?2", Pool.NO_SHARED_SKILL, looking);
        update("laterReads = ?1 where earlier = ?2", Pool.NO_SHARED_SKILL, looking);
        var pool = Pool.of(looking.hackathon);
        for (var pair : Suggestions.pairs(pool.seeker(looking), pool.seekers())) {
            keep(pool, pair.inOrder(), at);
        }
    }

    private static void keep(Pool pool, Suggestions.Pair pair, Instant at) {
        getSession()
                .createNativeMutationQuery("""
                        insert into pairing (id, earlier_id, later_id, earlier_reads, later_reads, suggested_at)
                        values (uuidv7(), :earlier, :later, :earlierReads, :laterReads, :at)
                        on conflict (earlier_id, later_id) do update
                           set earlier_reads = excluded.earlier_reads, later_reads = excluded.later_reads""")
                .setParameter("earlier", pair.one().looking())
                .setParameter("later", pair.other().looking())
                .setParameter("earlierReads", pool.reasonOf(pair.other(), pair.one()))
                .setParameter("laterReads", pool.reasonOf(pair.one(), pair.other()))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** One of the two says yes, as long as teams can form; the second yes forms a team of both, which is answered. */
    public @Nullable Team yes(Person by, Instant at) {
        holdOpen();
        Team.requireChanging(earlier.hackathon, at);
        Activity.record(by, "said yes to forming a team at", earlier.hackathon.subject(), at);
        var isEarlier = isEarlier(by);
        var waits = isEarlier ? laterYesAt != null : earlierYesAt != null;
        if (waits) {
            return form(by, at);
        }
        if (isEarlier) {
            earlierYesAt = at;
        } else {
            laterYesAt = at;
        }
        PairingLetters.asked(this, other(by), at);
        return null;
    }

    /** The searches of both end with it, and with them what they said yes to. They name the team later. */
    private Team form(Person by, Instant at) {
        var other = other(by);
        var team = Team.form(shared(), by, Team.freeName(earlier.hackathon), false, at);
        team.take(other, at);
        PairingLetters.formed(this, team, other, at);
        return team;
    }

    /** A challenge that both ticked, the first by title. */
    private Challenge shared() {
        return getEntityManager()
                .createQuery("""
                        select c from Challenge c
                         where c.state = :published
                           and c.id in (select d.id from Looking l join l.challenges d where l.id = :earlier)
                           and c.id in (select e.id from Looking m join m.challenges e where m.id = :later)
                         order by c.title, c.id""", Challenge.class)
                .setParameter("published", Challenge.State.PUBLISHED)
                .setParameter("earlier", earlier.id)
                .setParameter("later", later.id)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NoLonger::new);
    }

    /** Either says no, and they are never suggested to each other again. Nobody is told. */
    public void no(Person by, Instant at) {
        holdOpen();
        declinedAt = at;
        Activity.record(by, "said no to forming a team at", earlier.hackathon.subject(), at);
    }

    private void holdOpen() {
        earlier.hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (count("id", id) == 0) {
            throw new NoLonger();
        }
        getEntityManager().refresh(this);
        getEntityManager().refresh(earlier);
        getEntityManager().refresh(later);
        if (declinedAt != null || !earlier.isOpen() || !later.isOpen()) {
            throw new NoLonger();
        }
    }

    boolean isEarlier(Person person) {
        return earlier.person.id.equals(person.id);
    }

    boolean isAbout(Person person) {
        return isEarlier(person) || later.person.id.equals(person.id);
    }

    private Person other(Person person) {
        return isEarlier(person) ? later.person : earlier.person;
    }

    String readBy(Person person) {
        return isEarlier(person) ? earlierReads : laterReads;
    }

    /** A yes of somebody who looks no more is a yes no more. */
    static void withdraw(Hackathon hackathon, Person person) {
        update("earlierYesAt = null where earlierYesAt is not null and earlier.id in " + OF_PERSON, hackathon, person);
        update("laterYesAt = null where laterYesAt is not null and later.id in " + OF_PERSON, hackathon, person);
    }

    /** For the two it is about; for everybody else it is not there. */
    static Pairing named(String hackathonSlug, UUID id, Person reader) {
        Pairing pairing = find(WHOLE + "p.id = ?1 and f.hackathon.slug = ?2", id, hackathonSlug)
                .firstResult();
        if (pairing == null || !pairing.isAbout(reader)) {
            throw new NotFoundException();
        }
        return pairing;
    }

    /** What both still want to know about. */
    static List<Pairing> of(Hackathon hackathon, Person person) {
        return find(
                        WHOLE + "f.hackathon = ?1 and (f.person = ?2 or s.person = ?2) and p.declinedAt is null"
                                + " and f.endedAt is null and s.endedAt is null order by p.suggestedAt, p.id",
                        hackathon,
                        person)
                .range(0, Approaches.MOST - 1)
                .list();
    }
}
