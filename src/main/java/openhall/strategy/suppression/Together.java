package openhall.strategy.suppression;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.strategy.Answers;
import openhall.strategy.Reading;

/**
 * Staff and management of a unit, shown both or not at all: for a question of which another page shows everyone in the
 * unit, so that one of the two would give away the other.
 */
public record Together(Branch<Place> council, Rule rule, Map<Place, Set<Long>> before) {

    /** Hiding one of two can leave too few hidden beside it, so this goes on until nobody is shown alone. */
    public Map<Place, Answers> shown() {
        var hidden = new HashSet<Place>();
        var shown = without(hidden);
        while (hidden.addAll(alone(shown))) {
            shown = without(hidden);
        }
        return shown;
    }

    private Map<Place, Answers> without(Set<Place> hidden) {
        return Suppression.of(council, rule, before).hiding(hidden).shown();
    }

    private static Set<Place> alone(Map<Place, Answers> shown) {
        return shown.keySet().stream()
                .filter(place -> place.group() != Reading.Group.EVERYONE)
                .filter(place -> !shown.containsKey(place.beside()))
                .collect(Collectors.toSet());
    }
}
