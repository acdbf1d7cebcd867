package openhall.hackathons;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.event.ComingAs;
import openhall.hackathons.event.Places;

/** A hackathon that no other test has touched, and a team in it if there is one, for tests of other packages. */
public record FreshHackathon(String slug, String team) {

    /** People form teams and work on the challenge "first". */
    public static FreshHackathon running() {
        return new FreshHackathon(Hackathons.running(Instant.now()), "");
    }

    /** With a team of one. */
    public static FreshHackathon withTeam(Cast founder) {
        return withTeam(founder, Instant.now());
    }

    /** With a place for this person, who is in no team. */
    public static FreshHackathon registered(Cast who) {
        var running = running();
        In.tx(() -> Places.admit(Hackathon.named(running.slug), who.person(), ComingAs.ALONE, Instant.now()));
        return running;
    }

    /** With Jo on the panel, who has declared nothing yet. */
    public static FreshHackathon withJudge() {
        var running = running();
        Hackathons.addJudge(running.slug, Cast.JO, Instant.now());
        return running;
    }

    /** Entries have closed: Ada's team has sent one, and Jo is on the panel. */
    public static FreshHackathon judging() {
        var before = Instant.now().minus(Duration.ofMinutes(90));
        var closed = withTeam(Cast.ADA, before);
        Hackathons.enter(closed.team, Cast.ADA, before);
        Hackathons.addJudge(closed.slug, Cast.JO, before);
        return closed;
    }

    /** The same, and the entry is locked and can be judged. */
    public static FreshHackathon locked() {
        var judging = judging();
        Hackathons.lock(judging.slug, Instant.now());
        return judging;
    }

    /** The entry is locked, Jo has declared that there are no conflicts, and the entry is shared out to be read. */
    public static FreshHackathon assigned() {
        var locked = locked();
        Hackathons.give(locked.slug, Cast.JO, locked.team, Instant.now());
        Hackathons.declare(locked.slug, Cast.JO, List.of(), Instant.now());
        In.tx(() -> {
            Hackathon.named(locked.slug).noteAssigned(Instant.now());
            return null;
        });
        return locked;
    }

    /** Entries have closed, and Jo has declared that there are no conflicts and can read the entry. */
    public static FreshHackathon declared() {
        var judging = judging();
        Hackathons.give(judging.slug, Cast.JO, judging.team, Instant.now());
        Hackathons.declare(judging.slug, Cast.JO, List.of(), Instant.now());
        return judging;
    }

    /** Judging is over and nothing stands in the way of the results. */
    public static FreshHackathon ready() {
        var ready = Hackathons.ready(Instant.now().minus(Duration.ofHours(4)));
        return new FreshHackathon(ready.slug(), ready.ref());
    }

    /** Ada's entry is the only one, and the public can vote. */
    public static FreshHackathon voting() {
        var judging = judging();
        Hackathons.openVote(judging.slug);
        Hackathons.lock(judging.slug, Instant.now());
        return judging;
    }

    /** The results are final. */
    public static FreshHackathon finished() {
        var finished = Hackathons.finished(Instant.now().minus(Duration.ofHours(4)));
        return new FreshHackathon(finished.slug(), finished.ref());
    }

    /** The address of the team. */
    public String path() {
        return "/hackathons/" + slug + "/teams/" + team;
    }

    private static FreshHackathon withTeam(Cast founder, Instant at) {
        var slug = Hackathons.running(at);
        return new FreshHackathon(slug, Hackathons.team(slug, founder, "Team " + slug, at));
    }
}
