package openhall.hackathons;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openhall.hackathons.results.FinalDocument;
import openhall.hackathons.results.FinalisedResults;
import openhall.hackathons.results.Verdict;
import openhall.hackathons.scoring.Standings;
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

    /**
     * Everything that must be done before the reader can finalise the results. Points can still change now, so whoever
     * could change some does not learn whether entries are equal.
     */
    public List<Obstacle> obstacles(Person reader) {
        var unfinished = unfinished();
        if (!unfinished.isEmpty()) {
            return unfinished;
        }
        return Stake.has(hackathon, reader) ? List.of(Obstacle.toWaitFor(Stake.WORDS)) : ties();
    }

    private List<Obstacle> ties() {
        return Verdict.of(hackathon, entries).obstacles().stream()
                .map(words -> Obstacle.at(hackathon, "ties", words))
                .toList();
    }

    /** All but ties, which are looked for when this is done: before that more reads can change who is equal to whom. */
    public List<Obstacle> unfinished() {
        var phase = hackathon.phase(at);
        if (phase.isFinal()) {
            return List.of(Obstacle.toWaitFor("These results are already final."));
        }
        if (phase != Phase.RESULTS_HELD) {
            return List.of(Obstacle.toWaitFor("Judging has not ended yet."));
        }
        var obstacles = new ArrayList<>(undeclared());
        obstacles.addAll(missingReads());
        obstacles.addAll(FinaliseChecks.obstacles(hackathon, at));
        return List.copyOf(obstacles);
    }

    private List<Obstacle> undeclared() {
        return panel.stream()
                .filter(judge -> !judge.hasDeclared() && judge.stoodDownAt == null)
                .map(judge -> Obstacle.at(
                        hackathon, "panel/" + judge.id, judge.shownName() + " has not declared their conflicts."))
                .toList();
    }

    private List<Obstacle> missingReads() {
        return entries.stream()
                .filter(entry -> standings.reads(entry) < hackathon.readsEach)
                .map(entry -> Obstacle.at(
                        hackathon,
                        "panel",
                        "The entry of " + entry.team.name + " has been read by " + standings.reads(entry) + " of "
                                + hackathon.readsEach + " judges."))
                .toList();
    }

    public void sign(Person by, String note, List<String> contributedTeamRefs) {
        var obstacles = new ArrayList<String>();
        obstacles(by).forEach(obstacle -> obstacles.add(obstacle.words()));
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
