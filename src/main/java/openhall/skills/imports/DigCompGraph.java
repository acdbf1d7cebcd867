package openhall.skills.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.skills.Level;
import org.jspecify.annotations.Nullable;

/** Reads the data supplement of DigComp: a competence is known by its number, its levels by their competence statements. */
final class DigCompGraph {
    private static final Pattern NUMBER = Pattern.compile("(?:.*[^0-9.])?(\\d{1,2}\\.\\d{1,2})");
    private static final Map<String, Level> LEVELS = Map.of(
            "basic", Level.AWARENESS,
            "intermediate", Level.WORKING,
            "advanced", Level.PRACTITIONER,
            "highly advanced", Level.EXPERT);

    private final Map<String, GraphNode> competences = new LinkedHashMap<>();
    private final Map<String, Map<Level, List<String>>> statements = new LinkedHashMap<>();
    private final Map<String, Set<Level>> unread = new HashMap<>();
    private final Set<String> unplaced = new HashSet<>();
    private final List<SkillsRead.Refused> refused = new ArrayList<>();

    private DigCompGraph() {}

    static SkillsRead read(String text) {
        var reader = new DigCompGraph();
        var nodes = GraphNode.all(text);
        nodes.stream().filter(node -> node.is("Competence")).forEach(reader::competence);
        nodes.stream().filter(node -> node.is("CompetenceStatement")).forEach(reader::statement);
        if (reader.competences.isEmpty()) {
            throw new FrameworkUnreadable("No competences are in this file. Choose the data supplement of DigComp 3.0"
                    + " in JSON-LD, as its publisher has it");
        }
        return reader.all();
    }

    private void competence(GraphNode node) {
        var number = number(node.id());
        var before = number == null ? null : competences.get(number);
        if (number == null) {
            refuse(node, null, "It has no number such as 1.1");
        } else if (before != null) {
            refuse(node, number, "Line " + before.line() + " has the same number");
        } else if (node.text("name").isEmpty()) {
            refuse(node, number, "It has no name in English");
        } else {
            keep(number, node);
        }
    }

    private void keep(String number, GraphNode node) {
        var why = TextRule.refusal(node.text("name"), List.of(node.text("description")));
        if (why == null) {
            competences.put(number, node);
        } else {
            refuse(node, number, why);
        }
    }

    /** What is refused of a level does not keep the rest of the competence back. */
    private void statement(GraphNode node) {
        var number = number(node.reference("competence_id"));
        var level = level(node.reference("four_levels_proficiency_name"));
        var text = node.text("description");
        if (number == null || !competences.containsKey(number)) {
            refuse(node, null, "It belongs to no competence of this file");
        } else if (level == null) {
            unplaced.add(number);
            refuse(node, null, "Its level is not basic, intermediate, advanced or highly advanced");
        } else if (text.isEmpty()) {
            unread.computeIfAbsent(number, any -> EnumSet.noneOf(Level.class)).add(level);
            refuse(node, null, "It has no description in English");
        } else {
            statements
                    .computeIfAbsent(number, any -> new EnumMap<>(Level.class))
                    .computeIfAbsent(level, any -> new ArrayList<>())
                    .add(text);
        }
    }

    private SkillsRead all() {
        var rows = new ArrayList<SkillsRead.Row>();
        competences.forEach((number, node) -> {
            var words = new SkillsRead.Words(
                    node.text("name"), node.text("description"), levels(number), List.of("digcomp: " + number));
            var why = TextRule.refusal(words.title(), words.levels().values());
            if (why == null) {
                rows.add(SkillsRead.Row.of(node.line(), key(number), words).sparing(spared(number)));
            } else {
                refuse(node, number, why);
            }
        });
        return new SkillsRead(List.copyOf(rows), List.copyOf(refused));
    }

    /** Where a statement names no level that we know, it may belong to any that the file leaves empty. */
    private Set<Level> spared(String number) {
        var spared = EnumSet.noneOf(Level.class);
        if (unplaced.contains(number)) {
            spared.addAll(EnumSet.allOf(Level.class));
            spared.removeAll(levels(number).keySet());
        }
        spared.addAll(unread.getOrDefault(number, Set.of()));
        return spared;
    }

    private Map<Level, String> levels(String number) {
        var texts = new EnumMap<Level, String>(Level.class);
        statements
                .getOrDefault(number, Map.of())
                .forEach((level, sentences) -> texts.put(level, String.join("\n", sentences)));
        return texts;
    }

    private void refuse(GraphNode node, @Nullable String number, String why) {
        var key = number == null ? null : key(number);
        refused.add(new SkillsRead.Refused(node.line(), key, TextRule.shown(node.id()), why));
    }

    private static String key(String number) {
        return FrameworkKind.DIGCOMP.prefix() + "-" + number.replace('.', '-');
    }

    private static @Nullable String number(String id) {
        var found = NUMBER.matcher(id);
        return found.matches() ? found.group(1) : null;
    }

    /** {@code ProficiencyLevel/Highly advanced}. */
    private static @Nullable Level level(String reference) {
        var word = reference.replaceFirst("^.*[/#:]", "").replace('_', ' ').replace("%20", " ");
        return LEVELS.get(word.strip().toLowerCase(Locale.ROOT));
    }
}
