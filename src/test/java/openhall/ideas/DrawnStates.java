package openhall.ideas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One axis of idea-states.txt: what each state may become, and by which act where it is not the usual one. */
record DrawnStates(Map<String, Map<String, String>> next) {
    static DrawnStates of(String axis) {
        var next = new LinkedHashMap<String, Map<String, String>>();
        var here = "";
        for (var line : lines()) {
            if (!line.contains("->")) {
                here = line.strip();
            } else if (here.equals(axis)) {
                var parts = line.split("->", -1);
                next.put(parts[0].strip(), steps(parts[1].strip()));
            }
        }
        return new DrawnStates(next);
    }

    /** Whether a step is drawn, whichever act takes it. */
    boolean leads(String from, String to) {
        return steps(from, to) != null;
    }

    /** Whether it is drawn for this act; the usual one has no name. */
    boolean leads(String from, String to, String act) {
        return act.equals(steps(from, to));
    }

    /** The shortest way, without the state it begins in. */
    List<String> way(String start, String goal) {
        var ways = new ArrayDeque<List<String>>(List.of(List.of(start)));
        while (true) {
            var way = ways.remove();
            var here = way.get(way.size() - 1);
            if (here.equals(goal)) {
                return way.subList(1, way.size());
            }
            for (var there : next.getOrDefault(here, Map.of()).keySet()) {
                var longer = new ArrayList<>(way);
                longer.add(there);
                ways.add(longer);
            }
        }
    }

    private @Nullable String steps(String from, String to) {
        return next.getOrDefault(from, Map.of()).get(to);
    }

    private static Map<String, String> steps(String text) {
        var steps = new LinkedHashMap<String, String>();
        for (var step : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            var parts = step.split("[()]");
            steps.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return steps;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/idea-states.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
