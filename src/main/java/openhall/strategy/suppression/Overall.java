package openhall.strategy.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question that takes in several others and counts each person once. Without those of another that is shown, it can be
 * just those of one that is hidden, so it is hidden wherever one of the others has people and is not shown.
 */
public record Overall<K>(Rule rule, List<Other<K>> others) {

    /** One of the others as it stands now, and how many people each place has in its release of the month. */
    public record Other<K>(Branch<K> whole, Map<K, Long> shown) {}

    public Set<K> hidden() {
        var hidden = new HashSet<K>();
        for (var other : others) {
            var whole = other.whole();
            if (whole.people() > 0 && !other.shown().containsKey(whole.place())) {
                hidden.add(whole.place());
            }
            whole.parts().forEach(part -> hide(part, other.shown(), hidden));
        }
        return hidden;
    }

    private void hide(Branch<K> branch, Map<K, Long> shown, Set<K> hidden) {
        if (branch.people() > 0 && !isShown(branch, shown)) {
            hidden.add(branch.place());
        }
        branch.parts().forEach(part -> hide(part, shown, hidden));
    }

    /** Those few who came or went since the other was shown would be told by the two together. */
    private boolean isShown(Branch<K> branch, Map<K, Long> shown) {
        var people = shown.get(branch.place());
        return people != null && !rule.tells(people, branch.people());
    }
}
