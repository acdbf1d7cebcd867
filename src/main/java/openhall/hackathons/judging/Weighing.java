package openhall.hackathons.judging;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What each entry is worth: the plain mean of its reads, and that mean after allowing for strict and lenient judges,
 * with how far each judge is above the others and the standard error. Scores are not adjusted yet: both are the plain
 * mean.
 */
public record Weighing(
        Map<UUID, Double> raw,
        Map<UUID, Double> adjusted,
        Map<UUID, Double> severity,
        double error,
        boolean isAdjusted,
        String why) {
    public static Weighing of(Reads reads) {
        Map<UUID, Double> raw = new HashMap<>();
        reads.byEntryAndJudge().forEach((entry, scores) -> raw.put(entry, mean(scores)));
        return new Weighing(raw, raw, Map.of(), 0, false, "Scores are not adjusted.");
    }

    private static double mean(Map<UUID, Double> scores) {
        return scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** The standard error of what this entry is worth, in points. */
    public double errorOf(UUID entry) {
        return error;
    }
}
