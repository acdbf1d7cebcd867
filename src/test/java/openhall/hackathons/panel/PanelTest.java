package openhall.hackathons.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final int EACH = 3;

    @Test
    void whoever_may_read_reads_as_much_as_the_others() {
        var panel = Panel.balanced(ids(1, 24), everything(ids(100, 12), ids(1, 24)), Map.of(), EACH);

        assertWhole(panel, 24);
        assertThat(loads(panel).values()).hasSize(12).containsOnly(6);
    }

    @Test
    void when_it_does_not_come_out_even_nobody_reads_two_more_than_another() {
        var panel = Panel.balanced(ids(1, 7), everything(ids(100, 5), ids(1, 7)), Map.of(), EACH);

        assertWhole(panel, 7);
        assertThat(loads(panel).values()).hasSize(5).containsOnly(4, 5);
    }

    @Test
    void over_200_sets_of_conflicts_every_entry_has_three_judges_who_may_read_it() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var entries = ids(1, 8);
            var may = everything(ids(100, 6), entries);
            // At most two conflicts an entry, so that four judges of six may always read it
            for (var entry : entries) {
                var judges = new ArrayList<>(may.keySet());
                Collections.sort(judges);
                Collections.shuffle(judges, random);
                judges.subList(0, random.nextInt(3))
                        .forEach(judge -> read(may, judge).remove(entry));
            }

            var panel = Panel.balanced(entries, may, Map.of(), EACH);

            assertWhole(panel, 8);
            panel.readersByEntry()
                    .forEach((entry, judges) ->
                            judges.forEach(judge -> assertThat(read(may, judge)).contains(entry)));
            assertLevel(panel, may);
        }
    }

    @Test
    void the_order_in_which_it_is_asked_changes_nothing() {
        var may = everything(ids(100, 6), ids(1, 8));
        var turned = new ArrayList<>(ids(1, 8));
        Collections.reverse(turned);

        assertThat(Panel.balanced(turned, new HashMap<>(may), Map.of(), EACH))
                .isEqualTo(Panel.balanced(ids(1, 8), may, Map.of(), EACH));
    }

    @Test
    void a_full_judge_hands_an_entry_on_so_that_another_gets_its_reader() {
        var one = id(1);
        var two = id(2);
        var anna = id(100);
        var ben = id(101);
        // Only Anna may read the second entry, and she can read one
        var may = Map.of(anna, Set.of(one, two), ben, Set.of(one));

        var panel = Panel.balanced(List.of(one, two), may, Map.of(anna, 1), 1);

        assertThat(panel.readersByEntry()).containsEntry(one, List.of(ben)).containsEntry(two, List.of(anna));
    }

    @Test
    void entries_that_too_few_may_read_are_named() {
        var may = Map.of(id(100), Set.of(id(1), id(2)), id(101), Set.of(id(1)));

        var panel = Panel.balanced(List.of(id(1), id(2)), may, Map.of(), 2);

        assertThat(panel.tooFew(2)).containsExactly(id(2));
    }

    @Test
    void what_was_given_before_stays_and_only_the_hole_is_filled() {
        var entries = ids(1, 8);
        var may = everything(ids(100, 6), entries);
        var before = Panel.balanced(entries, may, Map.of(), EACH);
        var kept = new HashMap<UUID, Set<UUID>>();
        before.readersByEntry().forEach((entry, judges) -> kept.put(entry, new HashSet<>(judges)));
        var gone = of(before, id(1)).get(0);
        read(kept, id(1)).remove(gone);
        read(may, gone).remove(id(1));

        var after = Panel.filled(entries, new Panel.Readers(may, Map.of()), EACH, kept);

        assertWhole(after, 8);
        assertThat(of(after, id(1))).containsAll(read(kept, id(1))).doesNotContain(gone);
        entries.subList(1, 8).forEach(entry -> assertThat(of(after, entry)).isEqualTo(of(before, entry)));
    }

    @Test
    void entries_hang_together_when_they_can() {
        var panel = Panel.balanced(ids(1, 4), everything(ids(100, 4), ids(1, 4)), Map.of(), 2);

        assertThat(Parts.of(sets(panel)).count()).isEqualTo(1);
    }

    private static Map<UUID, Set<UUID>> sets(Panel panel) {
        var sets = new HashMap<UUID, Set<UUID>>();
        panel.readersByEntry().forEach((entry, judges) -> sets.put(entry, Set.copyOf(judges)));
        return sets;
    }

    private static void assertWhole(Panel panel, int entries) {
        assertThat(panel.readersByEntry()).hasSize(entries);
        assertThat(panel.readersByEntry().values())
                .allSatisfy(judges -> assertThat(judges).hasSize(EACH).doesNotHaveDuplicates());
    }

    /** No reading could go to somebody who would still have no more than whoever has it now. */
    private static void assertLevel(Panel panel, Map<UUID, Set<UUID>> may) {
        var loads = loads(panel);
        panel.readersByEntry()
                .forEach((entry, judges) -> judges.forEach(judge -> may.forEach((other, entries) -> {
                    if (entries.contains(entry) && !judges.contains(other)) {
                        assertThat(loads.getOrDefault(judge, 0) - loads.getOrDefault(other, 0))
                                .isLessThan(2);
                    }
                })));
    }

    private static Map<UUID, Integer> loads(Panel panel) {
        var loads = new HashMap<UUID, Integer>();
        panel.readersByEntry().values().forEach(judges -> judges.forEach(judge -> loads.merge(judge, 1, Integer::sum)));
        return loads;
    }

    private static Map<UUID, Set<UUID>> everything(List<UUID> judges, List<UUID> entries) {
        var may = new HashMap<UUID, Set<UUID>>();
        judges.forEach(judge -> may.put(judge, new HashSet<>(entries)));
        return may;
    }

    private static Set<UUID> read(Map<UUID, Set<UUID>> sets, UUID id) {
        return sets.getOrDefault(id, new HashSet<>());
    }

    private static List<UUID> of(Panel panel, UUID entry) {
        return panel.readersByEntry().getOrDefault(entry, List.of());
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
