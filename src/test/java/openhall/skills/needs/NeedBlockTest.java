package openhall.skills.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.strategy.Cell;
import org.junit.jupiter.api.Test;

class NeedBlockTest {
    private static final UUID SMALL = new UUID(0, 1);
    private static final UUID MIDDLE = new UUID(0, 2);
    private static final UUID LARGE = new UUID(0, 3);

    @Test
    void large_groups_are_shown() {
        var block = NeedBlock.of(Map.of(LARGE, new NeedCount(60, 20, 10, 15)), List.of());

        assertThat(block.row(LARGE)).extracting(Cell::numerator).containsExactly(20L, 10L, 30L);
        assertThat(block.row(LARGE)).noneMatch(Cell::hidden);
    }

    @Test
    void a_small_group_is_hidden_and_one_beside_it_so_that_it_cannot_be_subtracted() {
        var block = NeedBlock.of(units(3, 12, 40), List.of());

        assertThat(block.row(SMALL))
                .allMatch(Cell::hidden)
                .extracting(Cell::numerator)
                .containsOnly(0L);
        assertThat(block.row(MIDDLE)).allMatch(Cell::hidden);
    }

    @Test
    void a_column_that_is_hidden_in_the_parent_is_hidden_below_it() {
        var parent = List.of(new Cell("a", 0, 0, true), new Cell("b", 0, 0, true), new Cell("c", 30, 60, false));

        var block = NeedBlock.of(units(20, 20, 20), parent);

        assertThat(block.row(LARGE).get(0).hidden()).isTrue();
        assertThat(block.row(LARGE).get(1).hidden()).isTrue();
    }

    @Test
    void a_unit_with_nobody_in_scope_has_no_row() {
        assertThat(NeedBlock.of(units(0, 12, 40), List.of()).row(SMALL)).isEmpty();
    }

    @Test
    void no_row_or_column_ever_has_a_single_hidden_cell() {
        var random = new Random(2026);
        for (int i = 0; i < 500; i++) {
            var block = NeedBlock.of(units(random.nextInt(8), random.nextInt(30), random.nextInt(60)), List.of());
            assertNothingFollows(block);
        }
    }

    @Test
    void replies_are_hidden_wherever_a_level_is_and_never_alone() {
        var random = new Random(1226);
        for (int i = 0; i < 500; i++) {
            var counts = units(random.nextInt(8), random.nextInt(30), random.nextInt(60));
            var levels = NeedBlock.of(counts, List.of());
            var replies = NeedBlock.ofReplies(counts, List.of(), levels);

            assertThat(replies.rows().keySet()).isEqualTo(levels.rows().keySet());
            levels.rows().forEach((unit, row) -> {
                if (row.stream().anyMatch(Cell::hidden)) {
                    assertThat(replies.row(unit)).allMatch(Cell::hidden);
                }
            });
            assertNothingFollows(replies);
        }
    }

    @Test
    void replies_of_large_groups_are_shown() {
        var counts = Map.of(LARGE, new NeedCount(60, 20, 10, 15));

        var replies = NeedBlock.ofReplies(counts, List.of(), NeedBlock.of(counts, List.of()));

        assertThat(replies.row(LARGE)).extracting(Cell::numerator).containsExactly(15L, 45L);
    }

    private static void assertNothingFollows(NeedBlock block) {
        for (var row : block.rows().values()) {
            assertThat(row.stream().filter(Cell::hidden).count()).as("%s", row).isNotEqualTo(1);
        }
        if (block.rows().size() > 1) {
            IntStream.range(0, block.rows().values().iterator().next().size())
                    .forEach(column -> assertThat(block.rows().values().stream()
                                    .filter(row -> row.get(column).hidden())
                                    .count())
                            .as("%s", block)
                            .isNotEqualTo(1));
        }
    }

    private static Map<UUID, NeedCount> units(long small, long middle, long large) {
        var units = new LinkedHashMap<UUID, NeedCount>();
        units.put(SMALL, third(small));
        units.put(MIDDLE, third(middle));
        units.put(LARGE, third(large));
        return units;
    }

    private static NeedCount third(long people) {
        return new NeedCount(people, people / 3, people / 3, people / 4);
    }
}
