package openhall.hackathons.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads as what the entry is worth plus how far the judge is above the others, by least squares, with the judges summing
 * to nothing. {@code criterion} is the AICc of this fit; {@code error} the standard error of what an entry is worth.
 */
record Additive(Map<UUID, Double> worth, Map<UUID, Double> severity, double criterion, double error) {

    /** Null where the reads do not tie all judges and entries together, so that there is nothing to compare. */
    static @Nullable Additive of(Map<UUID, Map<UUID, Double>> byEntryAndJudge) {
        var read = new TreeMap<UUID, TreeMap<UUID, Double>>();
        byEntryAndJudge.forEach((entry, scores) -> {
            if (!scores.isEmpty()) {
                read.put(entry, new TreeMap<>(scores));
            }
        });
        var judges = new TreeSet<UUID>();
        read.values().forEach(scores -> judges.addAll(scores.keySet()));
        return isConnected(read, judges) ? new Fit(read, List.copyOf(judges)).solved() : null;
    }

    private static boolean isConnected(Map<UUID, TreeMap<UUID, Double>> read, TreeSet<UUID> judges) {
        if (judges.isEmpty()) {
            return false;
        }
        var reached = new HashSet<UUID>();
        reached.add(judges.first());
        var waiting = new ArrayList<>(read.values());
        boolean grew;
        do {
            grew = waiting.removeIf(scores -> joins(scores.keySet(), reached));
        } while (grew);
        return waiting.isEmpty();
    }

    /** Whether these judges have to do with those reached so far, who are then reached too. */
    private static boolean joins(Set<UUID> judges, Set<UUID> reached) {
        if (Collections.disjoint(judges, reached)) {
            return false;
        }
        reached.addAll(judges);
        return true;
    }

    /** The normal equations with the entries taken out of them: one row for each judge. */
    private record Fit(TreeMap<UUID, TreeMap<UUID, Double>> read, List<UUID> judges) {
        Additive solved() {
            var inverse = Spd.inverse(matrix());
            var above = Spd.times(inverse, right());
            var worth = new TreeMap<UUID, Double>();
            read.forEach((entry, scores) -> worth.put(entry, Weighing.mean(scores) - meanAbove(scores, above)));
            var squares = squares(worth, above);
            var free = count() - read.size() - judges.size() + 1;
            var error = free < 1 ? 0 : Math.sqrt(squares / free * spread(inverse));
            return new Additive(
                    worth, severity(above), Weighing.criterion(squares, count(), read.size() + judges.size()), error);
        }

        private double[][] matrix() {
            var size = judges.size();
            var matrix = new double[size][size];
            for (var row : matrix) {
                Arrays.fill(row, 1);
            }
            for (var scores : read.values()) {
                for (var one : scores.keySet()) {
                    matrix[at(one)][at(one)] += 1;
                    for (var other : scores.keySet()) {
                        matrix[at(one)][at(other)] -= 1.0 / scores.size();
                    }
                }
            }
            return matrix;
        }

        private double[] right() {
            var right = new double[judges.size()];
            for (var scores : read.values()) {
                var mean = Weighing.mean(scores);
                scores.forEach((judge, score) -> right[at(judge)] += score - mean);
            }
            return right;
        }

        private double meanAbove(TreeMap<UUID, Double> scores, double[] above) {
            return scores.keySet().stream()
                    .mapToDouble(judge -> above[at(judge)])
                    .average()
                    .orElse(0);
        }

        private double squares(Map<UUID, Double> worth, double[] above) {
            var sum = 0.0;
            for (var entry : read.entrySet()) {
                double value = worth.getOrDefault(entry.getKey(), 0.0);
                for (var score : entry.getValue().entrySet()) {
                    sum += Math.pow(score.getValue() - value - above[at(score.getKey())], 2);
                }
            }
            return sum;
        }

        /** The variance of what an entry is worth, over that of a read; the mean over the entries. */
        private double spread(double[][] inverse) {
            var sum = 0.0;
            for (var scores : read.values()) {
                var among = 0.0;
                for (var one : scores.keySet()) {
                    for (var other : scores.keySet()) {
                        among += inverse[at(one)][at(other)] - 1.0 / judges.size() / judges.size();
                    }
                }
                sum += 1.0 / scores.size() + among / scores.size() / scores.size();
            }
            return sum / read.size();
        }

        private Map<UUID, Double> severity(double[] above) {
            var severity = new TreeMap<UUID, Double>();
            judges.forEach(judge -> severity.put(judge, above[at(judge)]));
            return severity;
        }

        private int count() {
            return read.values().stream().mapToInt(Map::size).sum();
        }

        private int at(UUID judge) {
            return judges.indexOf(judge);
        }
    }
}
