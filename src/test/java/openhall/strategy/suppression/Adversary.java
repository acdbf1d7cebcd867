package openhall.strategy.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import openhall.strategy.Answers;

/**
 * Somebody who has kept every table of every period and knows how the council is built, and who adds, subtracts and
 * estimates until no more follows. Finds the groups that are too small, and the few people between two periods of a
 * group, of whom a number has only one possible value: how many they are, how they stand, who replied and who did not.
 */
final class Adversary {
    /** Numbers that no small group may give away come first; the last two only help to estimate them. */
    private static final int PEOPLE = 0;

    private static final int REACHED = 1;
    private static final int BELOW = 2;
    private static final int UNKNOWN = 3;
    private static final int REPLIED = 4;
    private static final int NOT_REPLIED = 5;
    private static final int SECRETS = 6;
    private static final int KNOWN = 6;
    private static final int KNOWN_WITHOUT_REPLY = 7;

    /** A group in a period: its place among the unknowns, and the place of each of its numbers in the estimates. */
    private record Seen(Branch<String> branch, Answers whole, int unknown, List<Integer> numbers) {
        /** Whether the live total of the council does not say by itself that nobody stands this way. */
        boolean counts(int number) {
            return values(whole).get(number) > 0;
        }
    }

    private final Rule rule;
    private final Elimination elimination = new Elimination();
    private final Bounds bounds = new Bounds();
    private final List<Map<String, Seen>> periods = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private int unknowns;

    Adversary(Rule rule) {
        this.rule = rule;
    }

    void reads(Branch<String> whole, Map<String, Answers> shown) {
        var period = new HashMap<String, Seen>();
        periods.add(period);
        if (!shown.isEmpty()) {
            read(whole, whole, shown, false, period);
        }
    }

    private Seen read(
            Branch<String> branch,
            Branch<String> whole,
            Map<String, Answers> shown,
            boolean besideShown,
            Map<String, Seen> period) {
        var numbers = numbers(branch, shown.containsKey(branch.place()), besideShown);
        var seen = new Seen(branch, whole.answers(), unknowns++, numbers);
        relate(numbers);
        period.put(branch.place(), seen);
        if (!branch.parts().isEmpty()) {
            var anyShown = branch.parts().stream().anyMatch(part -> shown.containsKey(part.place()));
            var parts = branch.parts().stream()
                    .map(part -> read(part, whole, shown, anyShown, period))
                    .toList();
            IntStream.range(0, numbers.size())
                    .forEach(i -> bounds.sum(
                            numbers.get(i),
                            parts.stream().map(part -> part.numbers().get(i)).toList()));
            var equation = new HashMap<Integer, Long>();
            put(equation, seen, shown, 1);
            parts.forEach(part -> put(equation, part, shown, -1));
            elimination.add(equation);
        }
        return seen;
    }

    /** Whoever replied is known, so some of the numbers follow from others. */
    private void relate(List<Integer> numbers) {
        sum(numbers, PEOPLE, REACHED, BELOW, UNKNOWN);
        sum(numbers, PEOPLE, REPLIED, NOT_REPLIED);
        sum(numbers, PEOPLE, KNOWN, UNKNOWN);
        sum(numbers, KNOWN, REACHED, BELOW);
        sum(numbers, KNOWN, REPLIED, KNOWN_WITHOUT_REPLY);
        sum(numbers, NOT_REPLIED, UNKNOWN, KNOWN_WITHOUT_REPLY);
    }

    private void sum(List<Integer> numbers, int total, int... parts) {
        bounds.sum(numbers.get(total), IntStream.of(parts).mapToObj(numbers::get).toList());
    }

    private static List<Long> values(Answers answers) {
        var known = answers.reached() + answers.below();
        return List.of(
                answers.people(),
                answers.reached(),
                answers.below(),
                answers.unknown(),
                answers.replied(),
                answers.notReplied(),
                known,
                known - answers.replied());
    }

    private static void put(Map<Integer, Long> equation, Seen seen, Map<String, Answers> shown, long factor) {
        if (!shown.containsKey(seen.branch().place())) {
            equation.put(seen.unknown(), factor);
        }
    }

    /** Beside groups that are shown, those of nobody too, a hidden group is known to be of somebody. */
    private List<Integer> numbers(Branch<String> branch, boolean shown, boolean besideShown) {
        var answers = branch.answers();
        if (shown) {
            return values(answers).stream().map(bounds::known).toList();
        }
        var somebody = besideShown ? Math.min(1, answers.people()) : 0;
        return IntStream.rangeClosed(PEOPLE, KNOWN_WITHOUT_REPLY)
                .mapToObj(number -> bounds.atLeast(number == PEOPLE ? somebody : 0))
                .toList();
    }

    List<String> found(String whole, List<Map<String, Answers>> shown) {
        bounds.tighten();
        var differences = new HashMap<Integer, String>();
        for (var later = 0; later < periods.size(); later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                compare(earlier, later, whole, shown, differences);
            }
        }
        var determined = elimination.determined();
        differences.forEach((unknown, name) -> {
            if (determined.get(unknown)) {
                found.add(name);
            }
        });
        for (var period : periods) {
            period.values().stream()
                    .filter(seen -> rule.hides(seen.branch().answers()))
                    .filter(seen -> determined.get(seen.unknown()) || hasOneValue(seen))
                    .forEach(seen -> found.add(String.valueOf(seen.branch())));
        }
        return found;
    }

    private void compare(
            int earlier,
            int later,
            String whole,
            List<Map<String, Answers>> shown,
            Map<Integer, String> differences) {
        periods.get(later).forEach((place, after) -> {
            var before = periods.get(earlier).get(place);
            if (before == null
                    || place.equals(whole)
                    || !rule.tells(before.branch().people(), after.branch().people())) {
                return;
            }
            var name = place + " from " + before.branch().answers() + " to "
                    + after.branch().answers();
            var equation = new HashMap<Integer, Long>();
            equation.put(unknowns, 1L);
            put(equation, before, shown.get(earlier), 1);
            put(equation, after, shown.get(later), -1);
            elimination.add(equation);
            differences.put(unknowns++, name);
            if (bothHaveOneValue(before, after)) {
                found.add(name);
            }
        });
    }

    private boolean hasOneValue(Seen seen) {
        return IntStream.range(0, SECRETS)
                .anyMatch(i -> seen.counts(i) && bounds.hasOneValue(seen.numbers().get(i)));
    }

    private boolean bothHaveOneValue(Seen one, Seen other) {
        return IntStream.range(0, SECRETS)
                .anyMatch(i -> one.counts(i)
                        && other.counts(i)
                        && bounds.hasOneValue(one.numbers().get(i))
                        && bounds.hasOneValue(other.numbers().get(i)));
    }
}
