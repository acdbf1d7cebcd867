package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.people.OrgTree;
import openhall.strategy.suppression.Release;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmallGroupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @Inject
    SmallGroups smallGroups;

    private final String subject = "test/" + UUID.randomUUID();

    private boolean release(LocalDate day, long reached) {
        In.tx(() -> {
            var tree = OrgTree.load();
            var everyone = Map.of(tree.root().id, new Answers(reached, 20, 30));
            smallGroups.release(new Counted(subject, day, tree, Map.of(Reading.Group.EVERYONE, everyone)));
        });
        return true;
    }

    private long releases() {
        return In.tx(() -> Release.count("subject", subject));
    }

    private Cell shown(LocalDate today) {
        return In.tx(() -> {
            var council = OrgTree.load().root();
            var figures = ReleasedFigures.of(List.of(subject), List.of(council.id), today);
            return figures.standing(subject, council).get(0);
        });
    }

    @Test
    void a_month_comes_out_once_however_many_count_at_the_same_time() {
        AtOnce.run(8, () -> release(DAY, 10));

        assertThat(releases()).isEqualTo(1);
    }

    @Test
    void the_first_count_of_a_month_stays_and_the_next_month_has_its_own() {
        release(DAY, 10);
        release(DAY.plusDays(3), 11);
        assertThat(shown(DAY.plusDays(3)).text()).isEqualTo("10 of 60, 17%");

        release(DAY.plusMonths(1), 15);
        assertThat(shown(DAY.plusMonths(1)).text()).isEqualTo("15 of 65, 23%");
        assertThat(releases()).isEqualTo(2);
    }

    @Test
    void a_figure_of_an_earlier_month_has_its_day() {
        release(DAY, 10);

        assertThat(shown(DAY.plusMonths(2)).text()).isEqualTo("10 of 60, 17% (14 September 2026)");
    }

    @Test
    void a_count_in_which_nobody_has_reached_the_target_waits_for_a_better_one() {
        release(DAY, 0);

        assertThat(releases()).isZero();
        assertThat(shown(DAY).text()).isEqualTo(Cell.HIDDEN);
    }

    private static Counted counted(OrgTree tree, String of, long council, long part) {
        var everyone = new HashMap<UUID, Answers>();
        everyone.put(tree.root().id, thirds(council));
        everyone.put(tree.directorates().get(0).id, thirds(part));
        return new Counted(of, DAY, tree, Map.of(Reading.Group.EVERYONE, everyone));
    }

    private static Answers thirds(long people) {
        return new Answers(people / 3, people / 3, people - 2 * (people / 3));
    }

    private Map<String, Cell> all() {
        return In.tx(() -> {
            var tree = OrgTree.load();
            var part = tree.directorates().get(0);
            var figures = ReleasedFigures.of(List.of(subject), List.of(tree.root().id, part.id), DAY);
            return Map.of(
                    "council", figures.standing(subject, tree.root()).get(0),
                    "part", figures.standing(subject, part).get(0));
        });
    }

    @Test
    void all_together_comes_out_after_each_of_the_others_and_is_hidden_where_one_of_them_is() {
        In.tx(() -> {
            var tree = OrgTree.load();
            var few = counted(tree, subject + "/few", 60, 3);
            smallGroups.releaseOverall(counted(tree, subject, 90, 30), List.of(few));
        });
        assertThat(releases()).as("the other is still to come").isZero();

        In.tx(() -> {
            var tree = OrgTree.load();
            var few = counted(tree, subject + "/few", 60, 3);
            smallGroups.release(few);
            smallGroups.releaseOverall(counted(tree, subject, 90, 30), List.of(few));
        });

        assertThat(all())
                .hasEntrySatisfying("council", cell -> assertThat(cell.hidden()).isFalse());
        assertThat(all())
                .hasEntrySatisfying("part", cell -> assertThat(cell.hidden()).isTrue());
    }

    @Test
    void a_question_of_which_nothing_is_known_of_anybody_keeps_nothing_back() {
        In.tx(() -> {
            var tree = OrgTree.load();
            var unknown = Map.of(tree.root().id, new Answers(0, 0, 40));
            var silent = new Counted(subject + "/silent", DAY, tree, Map.of(Reading.Group.EVERYONE, unknown));
            smallGroups.releaseOverall(counted(tree, subject, 90, 30), List.of(silent));
        });

        assertThat(all())
                .hasEntrySatisfying("part", cell -> assertThat(cell.hidden()).isFalse());
    }
}
