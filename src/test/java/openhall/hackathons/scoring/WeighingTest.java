package openhall.hackathons.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import openhall.hackathons.panel.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draws come from seeds that were written down before the test was first run; none was looked for. */
class WeighingTest {
    private static final int ENTRIES = 24;
    private static final int JUDGES = 12;
    private static final int DRAWS = 300;
    private static final double EXACT = 1e-9;
    private static final int[] WEIGHTS = {50, 30, 20};
    private static final UUID STRICT = id(100);
    private static final UUID LENIENT = id(101);

    @ParameterizedTest
    @ValueSource(longs = {20261129, 7, 4242})
    void allowing_for_strict_judges_finds_the_best_entry_more_often(long seed) {
        var found = found(1.0, seed);

        assertThat(found.adjusted()).isGreaterThanOrEqualTo(1.4 * found.raw());
    }

    @ParameterizedTest
    @ValueSource(longs = {20261129, 7, 4242})
    void where_judges_do_not_differ_it_finds_the_best_as_often_as_the_mean_does(long seed) {
        var found = found(0.0, seed);

        assertThat(found.adjusted()).isGreaterThanOrEqualTo(found.raw());
    }

    @Test
    void a_judge_who_is_one_point_above_another_is_allowed_for_by_half_a_point() {
        var weighing = Weighing.of(new Reads(aPointApart()));

        assertThat(weighing.isAdjusted()).isTrue();
        assertThat(weighing.severity().get(STRICT)).isCloseTo(-0.5, within(EXACT));
        assertThat(weighing.severity().get(LENIENT)).isCloseTo(0.5, within(EXACT));
        assertThat(weighing.raw().get(id(1))).isCloseTo(2.5, within(EXACT));
        assertThat(weighing.adjusted().get(id(1))).isCloseTo(2.5, within(EXACT));
        // The strict one alone gave 3, the lenient one alone gave 3
        assertThat(weighing.adjusted().get(id(7))).isCloseTo(3.5, within(EXACT));
        assertThat(weighing.adjusted().get(id(8))).isCloseTo(2.5, within(EXACT));
        assertThat(weighing.raw().get(id(7))).isCloseTo(3.0, within(EXACT));
    }

    @Test
    void the_order_of_the_reads_changes_nothing() {
        var turned = new LinkedHashMap<UUID, Map<UUID, Double>>();
        var entries = new ArrayList<>(aPointApart().entrySet());
        Collections.reverse(entries);
        entries.forEach(entry -> turned.put(entry.getKey(), new LinkedHashMap<>(entry.getValue())));

        assertThat(Weighing.of(new Reads(turned))).isEqualTo(Weighing.of(new Reads(aPointApart())));
    }

    @Test
    void entries_that_nobody_connects_are_not_compared() {
        var reads = Map.of(
                id(1),
                Map.of(STRICT, 2.0),
                id(2),
                Map.of(STRICT, 3.0),
                id(3),
                Map.of(LENIENT, 4.0),
                id(4),
                Map.of(LENIENT, 5.0));

        assertPlain(Weighing.of(new Reads(reads)));
    }

    @Test
    void judges_who_all_agree_are_not_adjusted() {
        var reads = new HashMap<UUID, Map<UUID, Double>>();
        for (int i = 1; i <= 8; i++) {
            reads.put(id(i), Map.of(STRICT, 3.0, LENIENT, 3.0));
        }

        assertPlain(Weighing.of(new Reads(reads)));
    }

    @Test
    void too_few_reads_are_not_adjusted() {
        var reads = Map.of(id(1), Map.of(STRICT, 2.0, LENIENT, 3.0), id(2), Map.of(STRICT, 3.0, LENIENT, 4.0));

        var weighing = Weighing.of(new Reads(reads));

        assertPlain(weighing);
        assertThat(weighing.why()).contains("too few reads");
    }

    @Test
    void no_entry_and_no_read_is_no_fault() {
        assertPlain(Weighing.of(new Reads(Map.of())));
        assertThat(Weighing.of(new Reads(Map.of(id(1), Map.of()))).raw()).containsEntry(id(1), 0.0);
    }

    private static void assertPlain(Weighing weighing) {
        assertThat(weighing.isAdjusted()).isFalse();
        assertThat(weighing.adjusted()).isEqualTo(weighing.raw());
        assertThat(weighing.severity()).isEmpty();
    }

    /** Six entries that both read, and one that each read alone. */
    private static Map<UUID, Map<UUID, Double>> aPointApart() {
        var reads = new HashMap<UUID, Map<UUID, Double>>();
        for (int i = 1; i <= 6; i++) {
            var strict = 2.0 + (i % 3) - (i == 1 ? 1 : 0);
            reads.put(id(i), Map.of(STRICT, strict, LENIENT, strict + 1));
        }
        reads.put(id(7), Map.of(STRICT, 3.0));
        reads.put(id(8), Map.of(LENIENT, 3.0));
        return reads;
    }

    private record Found(double raw, double adjusted) {}

    /** How often the truly best entry comes out best; where others are equal to it, its share. */
    private static Found found(double spread, long seed) {
        var random = new Random(seed);
        var panel = panel();
        var raw = 0.0;
        var adjusted = 0.0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var quality = normal(random, ids(1, ENTRIES), 3.0, 0.6);
            var severity = normal(random, ids(100, JUDGES), 0.0, spread);
            var weighing = Weighing.of(reads(panel, quality, severity, random));
            var best = best(quality);
            raw += share(best, weighing.raw());
            adjusted += share(best, weighing.adjusted());
        }
        return new Found(raw, adjusted);
    }

    private static Panel panel() {
        var may = new HashMap<UUID, Set<UUID>>();
        ids(100, JUDGES).forEach(judge -> may.put(judge, new HashSet<>(ids(1, ENTRIES))));
        return Panel.balanced(ids(1, ENTRIES), may, Map.of(), 3);
    }

    private static Map<UUID, Double> normal(Random random, List<UUID> ids, double mean, double deviation) {
        var values = new LinkedHashMap<UUID, Double>();
        ids.forEach(id -> values.put(id, mean + deviation * random.nextGaussian()));
        return values;
    }

    private static Reads reads(Panel panel, Map<UUID, Double> quality, Map<UUID, Double> severity, Random random) {
        var reads = new LinkedHashMap<UUID, Map<UUID, Double>>();
        for (var entry : quality.keySet()) {
            var byJudge = new LinkedHashMap<UUID, Double>();
            for (var judge : panel.readersByEntry().getOrDefault(entry, List.of())) {
                byJudge.put(judge, read(quality.getOrDefault(entry, 0.0) + severity.getOrDefault(judge, 0.0), random));
            }
            reads.put(entry, byJudge);
        }
        return new Reads(reads);
    }

    /** Three criteria, each with its own noise, rounded to 1 to 5 points and weighted. */
    private static double read(double worth, Random random) {
        var sum = 0.0;
        for (var weight : WEIGHTS) {
            var points = Math.round(worth + 0.7 * random.nextGaussian());
            sum += Math.max(1, Math.min(5, points)) * weight;
        }
        return Math.round(sum) / 100.0;
    }

    private static UUID best(Map<UUID, Double> quality) {
        return Collections.max(quality.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static double share(UUID best, Map<UUID, Double> values) {
        var most = Collections.max(values.values());
        var first = values.entrySet().stream()
                .filter(value -> value.getValue() > most - EXACT)
                .map(Map.Entry::getKey)
                .toList();
        return first.contains(best) ? 1.0 / first.size() : 0;
    }

    private static List<UUID> ids(int first, int number) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            ids.add(id(first + i));
        }
        return ids;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
