package openhall.hackathons.judging;

import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;

/** Where a judge judges: judges with an account by the hackathon, guests where their link has led them. */
public record Base(String path, boolean guest) {
    public static final Base JURY = new Base("/jury/desk", true);

    static Base of(Hackathon hackathon) {
        return new Base("/judging/" + hackathon.slug, false);
    }

    String conflicts() {
        return path + "/conflicts";
    }

    String entry(Team team) {
        return path + "/" + team.ref;
    }

    String scores(Team team) {
        return entry(team) + "/scores";
    }

    String note(Team team) {
        return guest ? entry(team) + "/note" : path + "/notes/" + team.ref;
    }
}
