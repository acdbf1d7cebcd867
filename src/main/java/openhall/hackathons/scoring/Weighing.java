package openhall.hackathons.scoring;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What each entry is worth: the plain mean of its reads, and that mean after allowing for strict and lenient judges,
 * with how far each judge is above the others and the standard error of what an entry is worth, all in points of 5.
 * The means are adjusted only when that explains the reads better than it costs (AICc of Hurvich and Tsai, 1989);
 * otherwise both are the plain mean.
 */
public record Weighing(
        Map<UUID, Double> raw,
        Map<UUID, Double> adjusted,
        Map<UUID, Double> severity,
        double error,
        boolean isAdjusted,
        String why) {
    private static final String ADJUSTED = "Some judges were stricter than others, so we allowed for that.";
    private static final String TOO_FEW = "There were too few reads to tell strict judges from lenient ones.";
    private static final String BY_CHANCE =
            "Judges differed no more than by chance, so we did not adjust their points.";

    public static Weighing of(Reads reads) {
        var additive = Additive.of(reads.byEntryAndJudge());
        var plain = plain(reads);
        if (additive == null) {
            return plain(reads, plain, TOO_FEW);
        }
        var tooMany = Double.isInfinite(additive.criterion());
        if (tooMany || additive.criterion() >= criterionOfPlain(reads, plain)) {
            return plain(reads, plain, tooMany ? TOO_FEW : BY_CHANCE);
        }
        var adjusted = new TreeMap<>(plain);
        adjusted.putAll(additive.worth());
        return new Weighing(plain, adjusted, additive.severity(), additive.error(), true, ADJUSTED);
    }

    private static Weighing plain(Reads reads, Map<UUID, Double> raw, String why) {
        return new Weighing(raw, raw, Map.of(), errorOfPlain(reads, raw), false, why);
    }

    private static Map<UUID, Double> plain(Reads reads) {
        var raw = new TreeMap<UUID, Double>();
        reads.byEntryAndJudge().forEach((entry, scores) -> raw.put(entry, mean(scores)));
        return raw;
    }

    /** Summed in the order of the judges, so that every node comes to the same last digit. */
    static double mean(Map<UUID, Double> scores) {
        return new TreeMap<>(scores)
                .values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double criterionOfPlain(Reads reads, Map<UUID, Double> raw) {
        return criterion(squares(reads, raw), count(reads), raw.size() + 1);
    }

    private static double errorOfPlain(Reads reads, Map<UUID, Double> raw) {
        var free = count(reads) - raw.size();
        var each = count(reads) / (double) Math.max(1, raw.size());
        return free < 1 ? 0 : Math.sqrt(squares(reads, raw) / free / each);
    }

    private static double squares(Reads reads, Map<UUID, Double> raw) {
        var sum = 0.0;
        for (var entry : new TreeMap<>(reads.byEntryAndJudge()).entrySet()) {
            for (var score : new TreeMap<>(entry.getValue()).values()) {
                sum += Math.pow(score - raw.getOrDefault(entry.getKey(), 0.0), 2);
            }
        }
        return sum;
    }

    private static int count(Reads reads) {
        return reads.byEntryAndJudge().values().stream().mapToInt(Map::size).sum();
    }

    /**
     * AICc of a least-squares fit with so many parameters to n reads; the smaller, the better. The residuals have a
     * floor: judges who all agree would make it minus infinity.
     */
    static double criterion(double squares, int n, int parameters) {
        var free = n - parameters - 1;
        if (free <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return n * Math.log(Math.max(squares, n / 10_000.0) / n) + 2.0 * parameters * n / free;
    }

    /** The standard error of what an entry is worth, in points: entries have equally many reads, so it is one for all. */
    public double errorOf(UUID entry) {
        return error;
    }
}
