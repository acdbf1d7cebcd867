package openhall.hackathons.teams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.Person;

/** A hackathon of a test's own with a team of a stranger, and what leads somebody there. */
public record FreshSearch(String slug, String team, String id) {

    /** This person looks for a team, and the stranger's team is suggested to them. */
    public static FreshSearch introductionOf(UUID owner) {
        var now = Instant.now();
        var founder = founder(now);
        var ready = Hackathons.teamOf(founder, now);
        return In.tx(() -> {
            Team.byRef(ready.ref()).seek(true, List.of(), Person.findById(founder), now);
            look(ready.slug(), owner, now);
            Person person = Person.findById(owner);
            var introduction =
                    Introduction.of(Hackathon.named(ready.slug()), person).get(0);
            return new FreshSearch(ready.slug(), ready.ref(), introduction.id.toString());
        });
    }

    /** A stranger and this person both look for a team, and are suggested to each other. */
    public static FreshSearch pairingOf(UUID owner) {
        var now = Instant.now();
        var slug = lookingOf(founder(now));
        return In.tx(() -> {
            look(slug, owner, now);
            Person person = Person.findById(owner);
            var pairing = Pairing.of(Hackathon.named(slug), person).get(0);
            return new FreshSearch(slug, "", pairing.id.toString());
        });
    }

    /** The stranger's team has invited this person. */
    public static FreshSearch invitationOf(UUID owner) {
        var now = Instant.now();
        var founder = founder(now);
        var ready = Hackathons.teamOf(founder, now);
        In.tx(() -> {
            Person person = Person.findById(owner);
            TeamInvitation.send(Team.byRef(ready.ref()), person.email, Person.findById(founder), now);
        });
        return new FreshSearch(ready.slug(), ready.ref(), "");
    }

    /** The slug of a hackathon at which this person looks for a team. */
    public static String lookingOf(UUID owner) {
        var now = Instant.now();
        var slug = Hackathons.running(now);
        In.tx(() -> look(slug, owner, now));
        return slug;
    }

    /** A team of one, and the number of its member. */
    public static FreshSearch withMember(Cast who) {
        var made = FreshHackathon.withTeam(who);
        var id = In.tx(() -> TeamMember.of(Team.byRef(made.team())).get(0).id.toString());
        return new FreshSearch(made.slug(), made.team(), id);
    }

    static void look(String slug, UUID owner, Instant now) {
        var hackathon = Hackathon.named(slug);
        var wishes = new Looking.Wishes(List.copyOf(hackathon.skills), Challenge.published(hackathon), "I like maps");
        Looking.begin(hackathon, Person.findById(owner), wishes, now);
    }

    /** Somebody whom no other test knows. */
    static UUID founder(Instant now) {
        return In.tx(() -> Person.residentAt("founder-" + UUID.randomUUID() + "@example.org", "Fay Founder", now).id);
    }

    /** The address of the suggestion. */
    public String introductionPath() {
        return "/hackathons/" + slug + "/introductions/" + id;
    }

    public String pairingPath() {
        return "/hackathons/" + slug + "/pairings/" + id;
    }

    public String teamPath() {
        return "/hackathons/" + slug + "/teams/" + team;
    }
}
