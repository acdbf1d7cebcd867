package openhall.hackathons.entries;

import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;

/** An entry of Ada's in a hackathon that no other test has touched. */
public final class FreshEntry {
    private FreshEntry() {}

    /** Sent, and it can still change. */
    public static FreshHackathon sent() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        Hackathons.enter(fresh.team(), Cast.ADA, Instant.now());
        return fresh;
    }

    /** Ada has said that her last version counts. */
    public static FreshHackathon sealed() {
        var sent = sent();
        In.tx(() -> Submission.seal(Team.byRef(sent.team()), Cast.ADA.person(), Instant.now()).latest);
        return sent;
    }

    /** Locked, and nobody has checked it. */
    public static FreshHackathon locked() {
        var judging = FreshHackathon.judging();
        In.tx(() -> Submission.lockAll(Hackathon.named(judging.slug()), Instant.now()));
        return judging;
    }

    /** Somebody other than Omar has said that it cannot be judged. */
    public static FreshHackathon refused() {
        return refusedBy(Cast.LENA);
    }

    private static FreshHackathon refusedBy(Cast organiser) {
        var locked = locked();
        In.tx(() -> Submission.byTeamRef(locked.team()).refuse("It names tenants.", organiser.person(), Instant.now()));
        return locked;
    }

    /** The address at which Omar answers Ada, who asked for another look. */
    public static String appealed() {
        return appealed(Cast.LENA);
    }

    static String appealed(Cast refusedBy) {
        var refused = refusedBy(refusedBy);
        return In.tx(() -> {
            var entry = Submission.byTeamRef(refused.team());
            return EntryAppeal.send(entry, Cast.ADA.person(), "All tenants agreed.", Instant.now())
                    .path();
        });
    }
}
