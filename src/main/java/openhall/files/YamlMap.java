package openhall.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that knows where each key stood. A getter that finds nothing usable reports the problem and returns an
 * empty value, so that one reading lists every mistake.
 */
public final class YamlMap {
    private final Path file;
    private final int startLine;
    private final int lineOffset;
    private final Problems problems;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    YamlMap(Path file, @Nullable MappingNode node, int startLine, int lineOffset, Problems problems) {
        this.file = file;
        this.startLine = startLine;
        this.lineOffset = lineOffset;
        this.problems = problems;
        if (node != null) {
            node.getValue().forEach(this::put);
        }
    }

    private void put(NodeTuple entry) {
        var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (entries.put(key, entry) != null) {
            problems.at(file, lineOf(entry.getKeyNode()), "The key \"" + key + "\" is there twice");
        }
    }

    /** The file this was read from. */
    public Path file() {
        return file;
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The line of a key, or of the mapping itself when the key is missing. */
    public int line(String key) {
        var entry = entries.get(key);
        return entry == null ? startLine : lineOf(entry.getKeyNode());
    }

    public void problem(String key, String message) {
        problems.at(file, line(key), message);
    }

    /** Any other key is a problem: a misspelt key must not be passed over in silence. */
    public void onlyKeys(String... allowed) {
        var known = Arrays.asList(allowed);
        for (var key : entries.keySet()) {
            if (!known.contains(key)) {
                problem(key, "The key \"" + key + "\" is not known here. Known keys: " + String.join(", ", known));
            }
        }
    }

    public String text(String key) {
        var text = optionalText(key);
        if (text == null) {
            problem(key, "\"" + key + "\" is missing");
            return "";
        }
        return text;
    }

    public @Nullable String optionalText(String key) {
        var node = value(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            var text = scalar.getValue().strip();
            return text.isEmpty() ? null : text;
        }
        problem(key, "\"" + key + "\" must be a text");
        return null;
    }

    public int integer(String key) {
        return parsed(key, 0, Integer::valueOf, "a whole number");
    }

    public BigDecimal decimal(String key) {
        return parsed(key, BigDecimal.ZERO, BigDecimal::new, "a number");
    }

    public @Nullable BigDecimal optionalDecimal(String key) {
        return has(key) ? decimal(key) : null;
    }

    public LocalDate date(String key) {
        return parsed(key, LocalDate.EPOCH, LocalDate::parse, "a date such as 2026-11-23");
    }

    public @Nullable LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    private <T> T parsed(String key, T instead, Function<String, T> parse, String what) {
        var before = problems.count();
        var text = text(key);
        if (problems.count() > before) {
            return instead;
        }
        try {
            return parse.apply(text);
        } catch (NumberFormatException | DateTimeParseException e) {
            problem(key, "\"" + key + "\" must be " + what + ", not \"" + text + "\"");
            return instead;
        }
    }

    /** The texts of a list; an absent key is an empty list. */
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var node : nodes(key)) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.at(file, lineOf(node), "\"" + key + "\" must be a list of texts");
            }
        }
        return texts;
    }

    /** The mappings of a list; an absent key is an empty list. */
    public List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (var node : nodes(key)) {
            if (node instanceof MappingNode mapping) {
                maps.add(new YamlMap(file, mapping, lineOf(node), lineOffset, problems));
            } else {
                problems.at(file, lineOf(node), "\"" + key + "\" must be a list of entries with keys");
            }
        }
        return maps;
    }

    public YamlMap map(String key) {
        var node = value(key);
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, mapping, lineOf(node), lineOffset, problems);
        }
        problem(key, node == null ? "\"" + key + "\" is missing" : "\"" + key + "\" must have keys of its own");
        return new YamlMap(file, null, line(key), lineOffset, problems);
    }

    private List<Node> nodes(String key) {
        var node = value(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, "\"" + key + "\" must be a list");
        return List.of();
    }

    private @Nullable Node value(String key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.getValueNode();
    }

    private int lineOf(Node node) {
        return node.getStartMark().getLine() + 1 + lineOffset;
    }
}
