package openhall.strategy.suppression;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openhall.strategy.Answers;

/**
 * What the hidden parts of a group come to: the group less its shown parts, which anyone can work out. Hides the next
 * smallest part until that says nothing of any of them; if it comes to that, all are hidden.
 */
record Rest<K>(Answers whole, Rule rule) implements Beside<K> {
    @Override
    public void hide(List<Branch<K>> parts, Set<K> hidden) {
        while (tells(parts, hidden)) {
            var next = smallestShown(parts, hidden);
            if (next.isEmpty()) {
                parts.forEach(part -> hidden.add(part.place()));
                return;
            }
            hidden.add(next.get());
        }
    }

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
                || !rest.variedAs(whole);
    }

    private Optional<K> smallestShown(List<Branch<K>> parts, Set<K> hidden) {
        return parts.stream()
                .filter(part -> part.people() > 0 && !hidden.contains(part.place()))
                .min(Comparator.comparingLong(Branch::people))
                .map(Branch::place);
    }
}
