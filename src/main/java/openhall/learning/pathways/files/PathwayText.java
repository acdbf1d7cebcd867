package openhall.learning.pathways.files;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import openhall.files.YamlMap;
import openhall.learning.pathways.Item;
import openhall.learning.pathways.Plan;
import openhall.people.Audience;

/** A pathway as its file says it, with the place of each item, so that one that is not there can be told with its line. */
public record PathwayText(
        YamlMap file,
        String slug,
        String title,
        String summary,
        List<Audience> audience,
        Plan plan,
        List<Named> named) {

    /** An item, and the part of the file whose key names it. */
    public record Named(String item, YamlMap where, String key) {}

    /** Looks at what is in other files: courses and modules, and other pathways by what they require. */
    void crossCheck(Predicate<String> itemIsThere, Map<String, List<String>> requires) {
        for (var each : named) {
            if (!itemIsThere.test(each.item())) {
                each.where()
                        .problem(
                                each.key(),
                                "There is no " + Item.of(each.item()).kind() + " \"" + each.item()
                                        + "\" in content/courses");
            }
        }
        for (var other : plan.requires()) {
            if (!requires.containsKey(other)) {
                file.problem("requires", "There is no pathway \"" + other + "\"");
            }
        }
        if (comesBack(requires)) {
            file.problem("requires", "The pathway requires itself, in a circle of pathways");
        }
    }

    private boolean comesBack(Map<String, List<String>> requires) {
        var open = new ArrayDeque<>(plan.requires());
        var seen = new HashSet<String>();
        while (!open.isEmpty()) {
            var next = open.remove();
            if (next.equals(slug)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(requires.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
