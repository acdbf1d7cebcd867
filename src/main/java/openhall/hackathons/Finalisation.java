package openhall.hackathons;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.judging.Standings;
import openhall.hackathons.results.FinalDocument;
import openhall.hackathons.results.FinalisedResults;
import openhall.hackathons.results.Verdict;
import openhall.hackathons.teams.Shares;
import openhall.people.Person;
import openhall.strategy.Measure;
import openhall.trail.TrailLink;
import openhall.web.Refused;

/** The sign-off of a hackathon's results: what still stands in its way, and what it sets in motion. */
public record Finalisation(
        Hackathon hackathon, List<Submission> entries, List<Judge> panel, Standings standings, Instant at) {
    @SuppressWarnings("serial")
    public static class CannotFinalise extends Refused {
        CannotFinalise(List<String> obstacles) {
            super(String.join(" ", obstacles));
        }
    }

    /** Holds the hackathon, so that no score arrives between the check and the snapshot. */
    public static Finalisation of(Hackathon hackathon, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        return looking(hackathon, at);
    }

    public static Finalisation looking(Hackathon hackathon, Instant at) {
        return new Finalisation(
                hackathon, Submission.judged(hackathon), Judge.panel(hackathon), Standings.of(hackathon), at);
    }

    /** In sentences, everything that must be done before the results can be finalised. */
    public List<String> obstacles() {
        var unfinished = unfinished();
        return unfinished.isEmpty() ? Verdict.of(hackathon, entries).obstacles() : unfinished;
    }

    /** All but ties, which are looked for when this is done: before that more reads can change who is equal to whom. */
    public List<String> unfinished() {
        var phase = hackathon.phase(at);
        if (phase.isFinal()) {
            return List.of("These results are already final.");
        }
        if (phase != Phase.RESULTS_HELD) {
            return List.of("Judging has not ended yet.");
        }
        var obstacles = new ArrayList<String>();
        for (var judge : panel) {
            if (!judge.hasDeclared() && judge.stoodDownAt == null) {
                obstacles.add(judge.shownName() + " has not declared their conflicts.");
            }
        }
        for (var entry : entries) {
            var reads = standings.reads(entry);
            if (reads < hackathon.readsEach) {
                obstacles.add("The entry of " + entry.team.name + " has been read by " + reads + " of "
                        + hackathon.readsEach + " judges.");
            }
        }
        obstacles.addAll(FinaliseChecks.obstacles(hackathon, at));
        return List.copyOf(obstacles);
    }

    public void sign(Person by, String note, List<String> contributedTeamRefs) {
        var obstacles = new ArrayList<>(obstacles());
        if (note.isBlank()) {
            obstacles.add("Say in a note how the results were checked.");
        }
        if (!obstacles.isEmpty()) {
            throw new CannotFinalise(obstacles);
        }
        var signature = new FinalDocument.Signature(by, note, at);
        FinalisedResults.keep(hackathon, Verdict.of(hackathon, entries), signature);
        hackathon.finish(by, note, at);
        for (var entry : entries) {
            TrailLink.join(entry.team.challenge.subject(), "answered by", entry.project(), by, note, at);
        }
        Shares.of(hackathon).confirmRest(contributedTeamRefs, by, at);
        Measure.moved("hackathons.adopted");
        Finalised.announce(new Finalised(hackathon, by, at));
    }
}
