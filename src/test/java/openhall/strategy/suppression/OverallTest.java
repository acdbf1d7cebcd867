package openhall.strategy.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import openhall.strategy.Answers;
import org.junit.jupiter.api.Test;

/** Random councils, all of their skills together beside each skill, and somebody who subtracts one from the other. */
class OverallTest {
    private static final Rule COUNTS = Rule.counts(5);
    private static final int SKILLS = 3;

    /** How one person stands in each skill for which they have a target. */
    private record Somebody(Map<Integer, Answers> skills) {
        Answers in(int skill) {
            return skills.getOrDefault(skill, Answers.NOBODY);
        }

        /** At target in all of them, below it in any, or not known. */
        Answers inAll() {
            if (skills.isEmpty()) {
                return Answers.NOBODY;
            }
            if (skills.values().stream().anyMatch(answers -> answers.below() > 0)) {
                return new Answers(0, 1, 0);
            }
            var reached = skills.values().stream().allMatch(answers -> answers.reached() > 0);
            return reached ? new Answers(1, 0, 0) : new Answers(0, 0, 1);
        }
    }

    /** What a month shows of a council: each skill, and all together. */
    private record Month(List<Branch<String>> skills, List<Map<String, Answers>> shown, Branch<String> all) {
        static Month of(Random random) {
            var council = council(random);
            var skills = IntStream.range(0, SKILLS)
                    .mapToObj(skill -> branch(council, somebody -> somebody.in(skill)))
                    .toList();
            var shown = skills.stream()
                    .map(skill -> Suppression.of(skill, COUNTS, Map.of()).shown())
                    .toList();
            return new Month(skills, shown, branch(council, Somebody::inAll));
        }

        Set<String> hidden() {
            var others = IntStream.range(0, SKILLS)
                    .mapToObj(skill -> new Overall.Other<>(skills.get(skill), headCounts(shown.get(skill))))
                    .toList();
            return new Overall<>(COUNTS, others).hidden();
        }

        /** Where all together without a skill that is shown is a skill that is hidden. */
        List<String> found(Map<String, Answers> together) {
            var found = new ArrayList<String>();
            for (var hidden = 0; hidden < SKILLS; hidden++) {
                for (var other : shown) {
                    for (var place : places(skills.get(hidden)).entrySet()) {
                        var all = together.get(place.getKey());
                        var one = other.get(place.getKey());
                        if (all != null
                                && one != null
                                && place.getValue() > 0
                                && !shown.get(hidden).containsKey(place.getKey())
                                && all.people() - one.people() == place.getValue()) {
                            found.add(place.getKey());
                        }
                    }
                }
            }
            return found;
        }
    }

    private static Map<String, Long> headCounts(Map<String, Answers> shown) {
        return shown.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().people()));
    }

    private static Map<String, Long> places(Branch<String> branch) {
        var places = new HashMap<String, Long>();
        places.put(branch.place(), branch.people());
        branch.parts().forEach(part -> places.putAll(places(part)));
        return places;
    }

    /** Four services of three teams each. */
    private static Map<String, List<Somebody>> council(Random random) {
        var council = new HashMap<String, List<Somebody>>();
        for (var service = 0; service < 4; service++) {
            for (var team = 0; team < 3; team++) {
                council.put(service + "/" + team, people(random));
            }
        }
        return council;
    }

    /** Most share one skill; the other two are asked of few. */
    private static List<Somebody> people(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(number -> {
                    var skills = new HashMap<Integer, Answers>();
                    for (var skill = 0; skill < SKILLS; skill++) {
                        if (random.nextInt(10) < (skill == 0 ? 8 : 2)) {
                            skills.put(skill, stands(random.nextInt(3)));
                        }
                    }
                    return new Somebody(skills);
                })
                .toList();
    }

    private static Answers stands(int way) {
        return way == 0 ? new Answers(1, 0, 0) : way == 1 ? new Answers(0, 1, 0) : new Answers(0, 0, 1);
    }

    private static Branch<String> branch(Map<String, List<Somebody>> council, Function<Somebody, Answers> counted) {
        var services = new ArrayList<Branch<String>>();
        for (var service = 0; service < 4; service++) {
            var teams = new ArrayList<Branch<String>>();
            for (var team = 0; team < 3; team++) {
                var place = service + "/" + team;
                var answers = council.getOrDefault(place, List.of()).stream()
                        .map(counted)
                        .reduce(Answers.NOBODY, Answers::plus);
                teams.add(Branch.alone(place, answers));
            }
            services.add(Branch.of(String.valueOf(service), teams));
        }
        return Branch.of("all", services);
    }

    private static List<String> found(Function<Month, Set<String>> rule, int cases) {
        return LongStream.rangeClosed(1, cases)
                .boxed()
                .flatMap(seed -> {
                    var month = Month.of(new Random(seed * 0x9E3779B97F4A7C15L));
                    var suppression = Suppression.of(month.all(), COUNTS, Map.<String, Set<Long>>of());
                    return month.found(suppression.hiding(rule.apply(month)).shown()).stream()
                            .map(place -> "Case " + seed + ": " + place);
                })
                .toList();
    }

    @Test
    void all_together_without_a_skill_that_is_shown_is_never_a_skill_that_is_hidden() {
        assertThat(found(Month::hidden, 2000)).isEmpty();
    }

    @Test
    void where_all_together_is_shown_by_itself_hidden_skills_are_found() {
        assertThat(found(month -> Set.of(), 200)).isNotEmpty();
    }

    @Test
    void all_together_is_still_shown_in_many_places() {
        long shown = 0;
        for (long seed = 1; seed <= 200; seed++) {
            var month = Month.of(new Random(seed * 0x9E3779B97F4A7C15L));
            shown += Suppression.of(month.all(), COUNTS, Map.<String, Set<Long>>of())
                    .hiding(month.hidden())
                    .shown()
                    .size();
        }
        assertThat(shown).as("the council and some of its services").isGreaterThan(200);
    }

    @Test
    void three_people_whom_a_hidden_skill_asks_are_hidden_among_all_and_the_next_smallest_with_them() {
        var skill = Branch.of("all", List.of(some("a", 3), some("b", 9), some("c", 20), some("d", 30)));
        var all = Branch.of("all", List.of(some("a", 23), some("b", 30), some("c", 40), some("d", 50)));
        var shown = Suppression.of(skill, COUNTS, Map.<String, Set<Long>>of()).shown();
        assertThat(shown).containsOnlyKeys("all", "c", "d");

        var hidden = new Overall<>(COUNTS, List.of(new Overall.Other<>(skill, headCounts(shown)))).hidden();

        assertThat(hidden).containsExactlyInAnyOrder("a", "b");
        assertThat(Suppression.of(all, COUNTS, Map.<String, Set<Long>>of())
                        .hiding(Set.of("a"))
                        .shown())
                .containsOnlyKeys("all", "c", "d");
    }

    @Test
    void where_a_skill_is_hidden_in_the_whole_council_nothing_is_shown_of_all_together() {
        var skill = Branch.of("all", List.of(some("a", 3), some("b", 0)));
        var all = Branch.of("all", List.of(some("a", 23), some("b", 30)));

        var hidden = new Overall<>(COUNTS, List.of(new Overall.Other<>(skill, Map.<String, Long>of()))).hidden();

        assertThat(Suppression.of(all, COUNTS, Map.<String, Set<Long>>of())
                        .hiding(hidden)
                        .shown())
                .isEmpty();
    }

    @Test
    void a_few_who_came_since_the_skill_was_shown_are_hidden_but_in_the_whole_council() {
        var skill = Branch.of("all", List.of(some("a", 12), some("b", 30)));
        var shown = Map.of("all", 40L, "a", 10L, "b", 30L);

        assertThat(new Overall<>(COUNTS, List.of(new Overall.Other<>(skill, shown))).hidden())
                .containsExactly("a");
    }

    private static Branch<String> some(String place, long people) {
        return Branch.alone(place, new Answers(people / 3, people / 3, people - 2 * (people / 3)));
    }
}
