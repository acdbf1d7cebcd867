package openhall.strategy.suppression;

import java.util.List;
import java.util.Set;

/** Which of a group's parts are hidden only because others beside them are. */
@FunctionalInterface
interface Beside<K> {
    /** Adds to the parts that are hidden already. */
    void hide(List<Branch<K>> parts, Set<K> hidden);
}
