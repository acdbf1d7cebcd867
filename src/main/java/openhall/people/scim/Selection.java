package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributes a client wants to see, or not to see (RFC 7644, section 3.9). Each path is a list of names. */
record Selection(List<List<String>> wanted, List<List<String>> unwanted) {
    private static final Set<String> ALWAYS = Set.of("schemas", "id");

    static Selection of(@Nullable String attributes, @Nullable String excluded) {
        return new Selection(paths(attributes), paths(excluded));
    }

    /** Whether this attribute of the resource is asked for at all. */
    boolean shows(String name) {
        return wanted.isEmpty()
                ? unwanted.stream().noneMatch(path -> path.size() == 1 && isCalled(name, path))
                : wanted.stream().anyMatch(path -> isCalled(name, path));
    }

    /** A copy with only what is asked for. */
    ObjectNode of(ObjectNode full) {
        var shown = full.deepCopy();
        if (wanted.isEmpty()) {
            unwanted.forEach(path -> remove(shown, path, ALWAYS));
        } else {
            keep(shown, wanted, ALWAYS);
        }
        return shown;
    }

    private static void keep(ObjectNode node, List<List<String>> paths, Set<String> always) {
        for (var name : names(node)) {
            var here = paths.stream().filter(path -> isCalled(name, path)).toList();
            if (here.isEmpty() && !always.contains(name)) {
                node.remove(name);
            } else if (!here.isEmpty() && here.stream().allMatch(path -> path.size() > 1)) {
                var below = here.stream().map(Selection::below).toList();
                objects(node.path(name)).forEach(child -> keep(child, below, Set.of()));
            }
        }
    }

    private static void remove(ObjectNode node, List<String> path, Set<String> always) {
        var name = path.get(0);
        if (path.size() > 1) {
            objects(node.path(name)).forEach(child -> remove(child, below(path), Set.of()));
        } else if (!always.contains(name)) {
            node.remove(name);
        }
    }

    private static boolean isCalled(String name, List<String> path) {
        return path.get(0).equalsIgnoreCase(name);
    }

    private static List<String> below(List<String> path) {
        return path.subList(1, path.size());
    }

    private static List<String> names(ObjectNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }

    /** The object itself, or those in a list. */
    private static List<ObjectNode> objects(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        } else {
            node.forEach(element -> found.addAll(objects(element)));
        }
        return found;
    }

    private static List<List<String>> paths(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(path -> !path.isEmpty())
                        .map(Selection::path)
                        .toList();
    }

    private static List<String> path(String text) {
        var name = Scim.withoutCore(text);
        var extension = Scim.extensionOf(name);
        var path = new ArrayList<String>();
        if (extension != null) {
            path.add(extension);
            name = name.substring(Math.min(name.length(), extension.length() + 1));
        }
        Arrays.stream(name.split("\\.")).filter(part -> !part.isEmpty()).forEach(path::add);
        return path.isEmpty() ? List.of(text) : path;
    }
}
