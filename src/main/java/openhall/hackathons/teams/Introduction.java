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
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A team and somebody who looks for one, suggested to each other; they meet when both have said yes. */
@Entity
public class Introduction extends PanacheEntityBase {
    private static final String WHOLE =
            "from Introduction i join fetch i.team t join fetch t.hackathon join fetch t.challenge"
                    + " join fetch i.looking l join fetch l.person where ";

    /** What both still want to know about. */
    private static final String LIVE =
            "i.declinedAt is null and l.endedAt is null and t.seeks = true and t.seatsTaken < t.seats";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Team team;

    @ManyToOne(fetch = FetchType.LAZY)
    public Looking looking;

    /** What they can that the team lacks. */
    public String reason;

    public Instant suggestedAt;
    public @Nullable Instant personYesAt;
    public @Nullable Instant teamYesAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person teamYesBy;

    public @Nullable Instant declinedAt;

    @SuppressWarnings("serial")
    static class NoLonger extends Refused {
        NoLonger() {
            super("This suggestion is no longer open: the team or the person does not look any more.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Introduction() {}

    /** What they no longer show is gone from what teams were told before. */
    static void suggestTo(Looking looking, Instant at) {
        delete("looking = ?1 and personYesAt is null and teamYesAt is null and declinedAt is null", looking);
        update("reason = ?1 where looking = ?2", Pool.NO_SKILL, looking);
        var pool = Pool.of(looking.hackathon);
        keep(pool, Suggestions.forPerson(pool.seeker(looking), pool.sides()), at);
    }

    public static void suggestTo(Team team, Instant at) {
        var pool = Pool.of(team.hackathon);
        keep(pool, Suggestions.forTeam(pool.side(team), pool.seekers()), at);
    }

    private static void keep(Pool pool, List<Suggestions.Match> matches, Instant at) {
        for (var match : matches) {
            getSession()
                    .createNativeMutationQuery("""
                            insert into introduction (id, team_id, looking_id, reason, suggested_at)
                            values (uuidv7(), :team, :looking, :reason, :at)
                            on conflict (team_id, looking_id) do update set reason = excluded.reason""")
                    .setParameter("team", match.team())
                    .setParameter("looking", match.looking())
                    .setParameter("reason", pool.reason(match.fit()))
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    /** Somebody of the two says yes, as long as teams can change; the second yes puts the person into the team. */
    public void yes(Person by, Instant at) {
        holdOpen();
        Team.requireChanging(team.hackathon, at);
        var asPerson = isAbout(by);
        var both = asPerson ? teamYesAt != null : personYesAt != null;
        if (both) {
            // The team first: rows are held in one order everywhere
            team.take(looking.person, at);
        }
        note(by, asPerson, at);
        Activity.record(by, "said yes to a suggestion for", team.subject(), at);
        if (both) {
            IntroductionLetters.joined(this, at);
        } else {
            IntroductionLetters.asked(this, asPerson, at);
        }
    }

    private void note(Person by, boolean asPerson, Instant at) {
        if (asPerson) {
            personYesAt = at;
        } else {
            teamYesAt = at;
            teamYesBy = by;
        }
    }

    /** Either says no, and they are never suggested to each other again. Nobody is told. */
    public void no(Person by, Instant at) {
        holdOpen();
        declinedAt = at;
        Activity.record(by, "said no to a suggestion for", team.subject(), at);
    }

    private void holdOpen() {
        team.hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (count("id", id) == 0) {
            throw new NoLonger();
        }
        getEntityManager().refresh(this);
        getEntityManager().refresh(team);
        getEntityManager().refresh(looking);
        if (declinedAt != null || !looking.isOpen() || !team.seeks) {
            throw new NoLonger();
        }
    }

    /** A yes of somebody who looks no more is a yes no more, but for the team that they joined by it. */
    static void withdraw(Hackathon hackathon, Person person, UUID joined) {
        update(
                "personYesAt = null where personYesAt is not null and team.id <> ?3 and looking.id in"
                        + " (select l.id from Looking l where l.hackathon = ?1 and l.person = ?2)",
                hackathon,
                person,
                joined);
    }

    /** Whoever has left a team is not suggested to it again by a yes of long ago. */
    public static void part(Team team, Person person, Instant at) {
        update(
                "declinedAt = ?1 where team = ?2 and declinedAt is null and looking.id in"
                        + " (select l.id from Looking l where l.hackathon = ?3 and l.person = ?4)",
                at,
                team,
                team.hackathon,
                person);
    }

    boolean isAbout(Person person) {
        return looking.person.id.equals(person.id);
    }

    public boolean hasPersonsYes() {
        return personYesAt != null;
    }

    public boolean hasTeamsYes() {
        return teamYesAt != null;
    }

    public String yesPath() {
        return path() + "/yes";
    }

    public String noPath() {
        return path() + "/no";
    }

    private String path() {
        return team.hackathon.path() + "/introductions/" + id;
    }

    /** For the person it is about and the members of the team; for everybody else it is not there. */
    static Introduction named(String hackathonSlug, UUID id, Person reader) {
        Introduction introduction = find(WHOLE + "i.id = ?1 and t.hackathon.slug = ?2", id, hackathonSlug)
                .firstResult();
        if (introduction == null || !introduction.isAbout(reader) && !introduction.team.has(reader)) {
            throw new NotFoundException();
        }
        return introduction;
    }

    static List<Introduction> of(Team team) {
        return list(WHOLE + LIVE + " and t = ?1 order by i.suggestedAt, i.id", team);
    }

    public static List<Introduction> of(Hackathon hackathon, Person person) {
        return list(
                WHOLE + LIVE + " and t.hackathon = ?1 and l.person = ?2 order by i.suggestedAt, i.id",
                hackathon,
                person);
    }
}
