package openhall.hackathons.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Submission;

/** For each entry that is judged, the weighted score (1.00 to 5.00) of each judge who read it whole and may count. */
public record Reads(Map<UUID, Map<UUID, Double>> byEntryAndJudge) {
    public static Reads of(Hackathon hackathon) {
        var scores = Standings.of(hackathon).scoreByEntryAndJudge();
        Map<UUID, Map<UUID, Double>> reads = new HashMap<>();
        for (var entry : Submission.judged(hackathon)) {
            Map<UUID, Double> byJudge = new HashMap<>();
            scores.getOrDefault(entry.id, Map.of()).forEach((judge, score) -> byJudge.put(judge, score.doubleValue()));
            reads.put(entry.id, byJudge);
        }
        return new Reads(reads);
    }
}
