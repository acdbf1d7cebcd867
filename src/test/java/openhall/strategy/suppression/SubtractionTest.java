package openhall.strategy.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import openhall.strategy.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random councils over four periods, and somebody who tries to subtract. */
@Timeout(60)
class SubtractionTest {
    private static final int CASES = 2000;
    private static final int PERIODS = 4;

    /** Which rules hold; without one of them, small groups have to be found, or the search finds nothing at all. */
    private enum Rules {
        ALL,
        WITHOUT_THE_SECONDARY_RULE,
        WITH_A_RULE_THAT_FORGETS_REPLIES,
        WITHOUT_EARLIER_PERIODS
    }

    @Test
    void nothing_about_a_small_group_follows_from_everything_that_is_shown() {
        assertThat(found(Rules.ALL, CASES)).isEmpty();
    }

    @Test
    void without_the_secondary_rule_small_groups_are_found() {
        assertThat(found(Rules.WITHOUT_THE_SECONDARY_RULE, 50)).isNotEmpty();
    }

    @Test
    void where_the_secondary_rule_forgets_replies_they_are_found() {
        assertThat(found(Rules.WITH_A_RULE_THAT_FORGETS_REPLIES, 400)).isNotEmpty();
    }

    @Test
    void without_a_look_at_earlier_periods_those_who_came_or_went_are_found() {
        assertThat(found(Rules.WITHOUT_EARLIER_PERIODS, 50)).isNotEmpty();
    }

    @Test
    void most_large_groups_are_shown_all_the_same() {
        long large = 0;
        long shown = 0;
        for (long seed = 1; seed <= 200; seed++) {
            var whole = new RandomCouncil(seed).branch();
            var seen = Suppression.of(whole, Rule.counts(5), Map.of()).shown();
            large += large(whole);
            shown += seen.values().stream().filter(answers -> answers.people() >= 5).count();
        }
        assertThat(shown).isGreaterThan(large / 3);
    }

    private static long large(Branch<String> branch) {
        return (branch.people() >= 5 ? 1 : 0)
                + branch.parts().stream().mapToLong(SubtractionTest::large).sum();
    }

    private static List<String> found(Rules rules, int cases) {
        return LongStream.rangeClosed(1, cases)
                .boxed()
                .flatMap(seed -> inCase(rules, seed).stream().map(found -> "Case " + seed + ": " + found))
                .toList();
    }

    private static List<String> inCase(Rules rules, long seed) {
        var council = new RandomCouncil(seed);
        var rule = seed % 3 == 0 ? Rule.attitudes(10) : Rule.counts(5);
        var adversary = new Adversary(rule);
        var before = new HashMap<String, Set<Long>>();
        var releases = new ArrayList<Map<String, Answers>>();
        for (var period = 0; period < PERIODS; period++) {
            var whole = council.branch();
            var known = rules == Rules.WITHOUT_EARLIER_PERIODS ? Map.<String, Set<Long>>of() : before;
            var shown = suppression(rules, whole, rule, known).shown();
            shown.forEach((place, answers) ->
                    before.computeIfAbsent(place, any -> new HashSet<>()).add(answers.people()));
            releases.add(shown);
            adversary.reads(whole, shown);
            council.liveOn();
        }
        return adversary.found(council.branch().place(), releases);
    }

    private static Suppression<String> suppression(
            Rules rules, Branch<String> whole, Rule rule, Map<String, Set<Long>> known) {
        return switch (rules) {
            case WITHOUT_THE_SECONDARY_RULE -> new Suppression<>(whole, rule, known, (parts, hidden) -> {});
            case WITH_A_RULE_THAT_FORGETS_REPLIES -> new Suppression<>(
                    whole, rule, known, new Rest<String>(withoutReplies(whole.answers()), rule));
            default -> Suppression.of(whole, rule, known);
        };
    }

    /** As if replying were no way in which people differ. */
    private static Answers withoutReplies(Answers answers) {
        return new Answers(answers.reached(), answers.below(), answers.unknown());
    }
}
