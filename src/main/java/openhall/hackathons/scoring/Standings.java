package openhall.hackathons.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.Submission;

/**
 * How the entries of a hackathon stand: for each entry, the judges who read it whole and the weighted score each gave.
 * Points are 1 to 5 and weights sum to 100, so a weighted score is 1.00 to 5.00. Never shown before it is finalised.
 */
public record Standings(Map<UUID, Map<UUID, BigDecimal>> scoreByEntryAndJudge) {
    private record Read(UUID entry, UUID judge) {}

    public static Standings of(Hackathon hackathon) {
        var criteria = Criterion.of(hackathon).size();
        Map<Read, List<Score>> reads = new HashMap<>();
        for (var score : Score.counting(hackathon)) {
            var read = new Read(score.submission.id, score.judge.id);
            reads.computeIfAbsent(read, key -> new ArrayList<>()).add(score);
        }
        Map<UUID, Map<UUID, BigDecimal>> whole = new HashMap<>();
        reads.forEach((read, scores) -> {
            if (scores.size() == criteria) {
                whole.computeIfAbsent(read.entry(), key -> new HashMap<>()).put(read.judge(), weighted(scores));
            }
        });
        return new Standings(whole);
    }

    private static BigDecimal weighted(List<Score> scores) {
        var sum = scores.stream()
                .mapToInt(score -> score.points * score.criterion.weight)
                .sum();
        return BigDecimal.valueOf(sum, 2);
    }

    public int reads(Submission submission) {
        return of(submission).size();
    }

    public boolean readBy(Judge judge, Submission submission) {
        return of(submission).containsKey(judge.id);
    }

    /** The mean of the whole reads, to two decimals; zero when nobody has read it. */
    public BigDecimal mean(Submission submission) {
        var scores = of(submission).values();
        if (scores.isEmpty()) {
            return BigDecimal.ZERO.setScale(2);
        }
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }

    private Map<UUID, BigDecimal> of(Submission submission) {
        return scoreByEntryAndJudge.getOrDefault(submission.id, Map.of());
    }
}
