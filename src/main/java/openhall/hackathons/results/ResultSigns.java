package openhall.hackathons.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.Signposts;
import openhall.hackathons.vote.Voting;
import openhall.people.Me;
import openhall.web.Formats;
import openhall.web.Option;

/** From a hackathon to its prizes, its vote, its results, and the reader's certificate. */
@ApplicationScoped
class ResultSigns implements Signposts {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Option> on(Hackathon hackathon, Phase phase, Me me) {
        var ways = new ArrayList<Option>();
        if (!phase.isFinal()) {
            ways.add(Option.of(hackathon.path() + "/prizes", "Prizes, and who decides"));
            if (Voting.isPlanned(hackathon)) {
                ways.add(new Option(hackathon.path() + "/vote", "Public vote", when(hackathon)));
            }
            return ways;
        }
        ways.add(Option.of(hackathon.path() + "/results", "Results, and the reason for each"));
        var id = me.id();
        var mine = id == null ? null : ResultMember.of(hackathon, id);
        if (mine != null) {
            ways.add(Option.of(
                    hackathon.path() + "/results/" + mine.result.teamRef, "The result of your team, with its scores"));
            ways.add(Option.of(mine.path(), "Your certificate"));
        }
        return ways;
    }

    private static String when(Hackathon hackathon) {
        var opens = hackathon.voteOpensAt;
        var closes = hackathon.voteClosesAt;
        return opens == null || closes == null
                ? ""
                : "From " + Formats.dateTime(opens) + " until " + Formats.dateTime(closes);
    }
}
