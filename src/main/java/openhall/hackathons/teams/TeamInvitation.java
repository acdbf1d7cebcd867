package openhall.hackathons.teams;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.Mail;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Person;
import openhall.people.Someone;
import openhall.web.Refused;
import openhall.web.TooMany;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A team asks somebody by their email address to join it; they need not have an account yet. */
@Entity
public class TeamInvitation extends PanacheEntityBase {
    /** Letters go to anybody, so there are few of them. */
    private static final int MOST = 20;

    /** From one person in a day, in the names of all their teams. */
    private static final int MOST_TO_ONE = 5;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Team team;

    public String email;

    /** Who answered. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person invitedBy;

    public Instant invitedAt;
    public @Nullable Instant answeredAt;
    public @Nullable Boolean accepted;

    @SuppressWarnings("serial")
    static class NoMore extends Refused {
        NoMore() {
            super("You can send " + MOST + " invitations a day, and " + MOST + " for each team.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected TeamInvitation() {}

    /** Sends a letter, once to each address; the answer is the same whoever has an account. */
    public static void send(Team team, String address, Person by, Instant at) {
        team.lock();
        if (!team.has(by)) {
            throw new NotFoundException();
        }
        Team.requireChanging(team.hackathon, at);
        var email = address.strip().toLowerCase(Locale.ROOT);
        if (count("team = ?1 and email = ?2", team, email) > 0) {
            return;
        }
        if (count("team", team) >= MOST || count("invitedBy = ?1 and invitedAt > ?2", by, dayBefore(at)) >= MOST) {
            throw new NoMore();
        }
        requireFewTo(email, by, at);
        var invitation = new TeamInvitation();
        invitation.team = team;
        invitation.email = email;
        invitation.invitedBy = by;
        invitation.invitedAt = at;
        invitation.persist();
        Activity.record(by, "invited somebody to", team.subject(), at);
        invitation.write(at);
    }

    /** A team has any name, so whoever forms team after team could write what they like to one address. */
    private static void requireFewTo(String email, Person by, Instant at) {
        if (count("invitedBy = ?1 and email = ?2 and invitedAt > ?3", by, email, dayBefore(at)) >= MOST_TO_ONE) {
            throw new TooMany("You can send " + MOST_TO_ONE + " invitations to one address a day.", Duration.ofDays(1));
        }
    }

    private static Instant dayBefore(Instant at) {
        return at.minus(Duration.ofDays(1));
    }

    /** Without the name of whoever asks. */
    private void write(Instant at) {
        var text = "The team " + team.name + " asks you to join it at " + team.hackathon.title + ".\n\n"
                + "Sign in with this email address to say yes or no: " + BaseUrl.of(path()) + "\n\n"
                + "If you do not know this team, you need do nothing.\n";
        Mail.send("team-invitation/" + id, email, "Join the team " + team.name, text, at);
    }

    /** A yes gives the place, in a team that is closed to others too. The first answer counts. */
    public void answer(Person by, boolean yes, Instant at) {
        // The team first: rows are held in one order everywhere
        if (yes) {
            team.take(by, at);
        } else {
            team.lock();
        }
        requireOpen();
        person = by;
        accepted = yes;
        answeredAt = at;
        Activity.record(by, yes ? "accepted an invitation to" : "declined an invitation to", team.subject(), at);
    }

    /** Whoever does not come to the hackathon joins none of its teams. */
    public static void lapse(Hackathon hackathon, Person gone, Instant at) {
        for (var invitation : open(hackathon, gone)) {
            invitation.person = gone;
            invitation.accepted = false;
            invitation.answeredAt = at;
            Activity.record(null, "ended an invitation to", invitation.team.subject(), at);
        }
    }

    /** As it is now that the team is held: it may have been answered in between. */
    private void requireOpen() {
        getEntityManager().refresh(this);
        if (answeredAt != null) {
            throw new NotFoundException();
        }
    }

    public String stateText() {
        if (accepted == null) {
            return "No answer yet";
        }
        return accepted ? "Joined" : "Said no";
    }

    public String path() {
        return team.path() + "/invitation";
    }

    /** For whoever it was sent to and has not answered it yet. */
    static TeamInvitation to(Person person, Team team) {
        TeamInvitation invitation = find("team = ?1 and email = ?2 and answeredAt is null", team, person.email)
                .firstResult();
        if (invitation == null) {
            throw new NotFoundException();
        }
        return invitation;
    }

    /** Not answered yet, at this hackathon. */
    static List<TeamInvitation> open(Hackathon hackathon, Person person) {
        return list(
                "from TeamInvitation i join fetch i.team t join fetch t.hackathon where t.hackathon = ?1 and i.email = ?2"
                        + " and i.answeredAt is null order by i.id",
                hackathon,
                person.email);
    }

    static List<TeamInvitation> of(Team team) {
        return list("team = ?1 order by id", team);
    }

    static void forget(Someone gone) {
        delete("email = ?1 or person.id = ?2", gone.email().toLowerCase(Locale.ROOT), gone.id());
    }

    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("invitedAt < ?1", before) : delete("invitedAt < ?1", before);
    }
}
