package openhall.strategy.suppression;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openhall.strategy.Answers;

/** Which groups of a release are shown. The rules, and why nothing can be subtracted, are in the package's description. */
public final class Suppression<K> {
    private final Branch<K> whole;
    private final Rule rule;
    private final Map<K, Set<Long>> before;
    private final Map<K, Answers> shown = new LinkedHashMap<>();
    private boolean withRest = true;

    private Suppression(Branch<K> whole, Rule rule, Map<K, Set<Long>> before) {
        this.whole = whole;
        this.rule = rule;
        this.before = before;
    }

    /** Takes every head count that was ever shown of each place. */
    public static <K> Suppression<K> of(Branch<K> whole, Rule rule, Map<K, Set<Long>> before) {
        return new Suppression<>(whole, rule, before);
    }

    /** Only for the test that shows what becomes known without the secondary rule. */
    Suppression<K> withoutSecondaryRule() {
        withRest = false;
        return this;
    }

    /** The groups that are shown, those of nobody too; whatever is not among them is hidden. */
    public Map<K, Answers> shown() {
        if (!rule.hides(whole.answers())) {
            show(whole);
        }
        return shown;
    }

    private void show(Branch<K> branch) {
        shown.put(branch.place(), branch.answers());
        var hidden = new HashSet<K>();
        branch.parts().stream().filter(part -> !stands(part)).forEach(part -> hidden.add(part.place()));
        if (withRest) {
            hideMore(branch.parts(), hidden);
        }
        branch.parts().stream()
                .filter(part -> !hidden.contains(part.place()))
                .forEach(this::show);
    }

    /** A group that can be seen by itself; where it has small groups inside, it must not say the same of all its people. */
    private boolean stands(Branch<K> branch) {
        return !mustHide(branch)
                && (branch.answers().variedAs(whole.answers())
                        || branch.parts().stream().noneMatch(this::hidesAny));
    }

    private boolean hidesAny(Branch<K> branch) {
        return mustHide(branch) || branch.parts().stream().anyMatch(this::hidesAny);
    }

    private boolean mustHide(Branch<K> branch) {
        return rule.hides(branch.answers())
                || before.getOrDefault(branch.place(), Set.of()).stream()
                        .anyMatch(people -> rule.tells(people, branch.people()));
    }

    /** Goes on until the hidden parts together say nothing of any of them; if it comes to that, all are hidden. */
    private void hideMore(List<Branch<K>> parts, Set<K> hidden) {
        while (tells(parts, hidden)) {
            var next = smallestShown(parts, hidden);
            if (next.isEmpty()) {
                parts.forEach(part -> hidden.add(part.place()));
                return;
            }
            hidden.add(next.get());
        }
    }

    /** Anyone can work out what the hidden parts come to: the branch less the parts that are shown. */
    private boolean tells(List<Branch<K>> parts, Set<K> hidden) {
        if (hidden.isEmpty()) {
            return false;
        }
        var rest = Branch.sum(parts.stream()
                .filter(part -> hidden.contains(part.place()))
                .toList());
        return hidden.size() == 1
                || rest.people() < rule.fewest()
                || rest.people() <= hidden.size()
                || !rest.variedAs(whole.answers());
    }

    private Optional<K> smallestShown(List<Branch<K>> parts, Set<K> hidden) {
        return parts.stream()
                .filter(part -> part.people() > 0 && !hidden.contains(part.place()))
                .min(Comparator.comparingLong(Branch::people))
                .map(Branch::place);
    }
}
