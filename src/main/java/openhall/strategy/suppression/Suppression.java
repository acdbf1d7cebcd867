package openhall.strategy.suppression;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import openhall.strategy.Answers;

/** Which groups of a release are shown. The rules, and why nothing can be subtracted, are in the package's description. */
public final class Suppression<K> {
    private final Branch<K> whole;
    private final Rule rule;
    private final Map<K, Set<Long>> before;
    private final Beside<K> beside;
    private final Set<K> asked = new HashSet<>();
    private final Map<K, Answers> shown = new LinkedHashMap<>();

    Suppression(Branch<K> whole, Rule rule, Map<K, Set<Long>> before, Beside<K> beside) {
        this.whole = whole;
        this.rule = rule;
        this.before = before;
        this.beside = beside;
    }

    /** Takes every head count that was ever shown of each place. */
    public static <K> Suppression<K> of(Branch<K> whole, Rule rule, Map<K, Set<Long>> before) {
        return new Suppression<>(whole, rule, before, new Rest<K>(whole.answers(), rule));
    }

    /** Hides these too, whatever they say; with the whole, everything. */
    public Suppression<K> hiding(Set<K> places) {
        asked.addAll(places);
        return this;
    }

    /** The groups that are shown, those of nobody too; whatever is not among them is hidden. */
    public Map<K, Answers> shown() {
        if (!rule.hides(whole.answers()) && !asked.contains(whole.place())) {
            show(whole);
        }
        return shown;
    }

    private void show(Branch<K> branch) {
        shown.put(branch.place(), branch.answers());
        var hidden = new HashSet<K>();
        branch.parts().stream().filter(part -> !stands(part)).forEach(part -> hidden.add(part.place()));
        beside.hide(branch.parts(), hidden);
        branch.parts().stream().filter(part -> !hidden.contains(part.place())).forEach(this::show);
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
        return asked.contains(branch.place())
                || rule.hides(branch.answers())
                || before.getOrDefault(branch.place(), Set.of()).stream()
                        .anyMatch(people -> rule.tells(people, branch.people()));
    }
}
