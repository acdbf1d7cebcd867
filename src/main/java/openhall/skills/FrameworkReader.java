package openhall.skills;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.people.Audience;

/** Reads a framework.yaml and lists every mistake in it with its line. */
class FrameworkReader {
    private static final String[] LEVELS = {"awareness", "working", "practitioner", "expert"};

    private final YamlMap file;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    private FrameworkReader(YamlMap file) {
        this.file = file;
    }

    /** Reads framework.yaml in this folder; the folder's name is the slug. */
    static FrameworkFile read(Path folder, Problems problems) {
        var file = Yaml.read(folder.resolve("framework.yaml"), problems);
        return new FrameworkReader(file).framework(String.valueOf(folder.getFileName()));
    }

    private FrameworkFile framework(String slug) {
        file.onlyKeys("title", "version", "summary", "licence", "source", "skills", "champions", "jobs");
        return new FrameworkFile(
                slug,
                file.text("title"),
                file.text("version"),
                file.text("summary"),
                file.text("licence"),
                file.optionalText("source"),
                skills(),
                new GroupReader(file, keys).groups());
    }

    private List<FrameworkFile.SkillText> skills() {
        var maps = file.maps("skills");
        if (file.has("skills") && maps.isEmpty()) {
            file.problem("skills", "A framework needs at least one skill");
        }
        return maps.stream().map(this::skill).toList();
    }

    private FrameworkFile.SkillText skill(YamlMap skill) {
        skill.onlyKeys("key", "title", "summary", "levels", "targets", "tags");
        return new FrameworkFile.SkillText(
                key(skill), title(skill), skill.text("summary"), levels(skill), targets(skill), tags(skill));
    }

    private String key(YamlMap skill) {
        var key = skill.text("key");
        if (!key.isEmpty() && !Skill.KEY.matcher(key).matches()) {
            skill.problem("key", "The key must be 2 to 8 capital letters, not \"" + key + "\"");
        } else if (!key.isEmpty() && !keys.add(key)) {
            skill.problem("key", "Another skill has the key " + key);
        }
        return key;
    }

    private String title(YamlMap skill) {
        var title = skill.text("title");
        if (title.length() > 60) {
            skill.problem("title", "The title must be 60 characters or fewer");
        } else if (!title.isEmpty() && !titles.add(title)) {
            skill.problem("title", "Another skill has the title \"" + title + "\"");
        }
        return title;
    }

    private static Map<Level, String> levels(YamlMap skill) {
        var texts = new EnumMap<Level, String>(Level.class);
        var levels = skill.map("levels");
        if (skill.has("levels")) {
            levels.onlyKeys(LEVELS);
            for (Level level : Level.values()) {
                texts.put(level, levels.text(level.slug()));
            }
        }
        return texts;
    }

    private static Map<Audience, Level> targets(YamlMap skill) {
        var reached = new EnumMap<Audience, Level>(Audience.class);
        var targets = skill.map("targets");
        if (skill.has("targets")) {
            targets.onlyKeys("staff", "manager", "senior leader");
            target(targets, "staff", Audience.STAFF, reached);
            target(targets, "manager", Audience.MANAGER, reached);
            target(targets, "senior leader", Audience.SENIOR_LEADER, reached);
        }
        return reached;
    }

    private static void target(YamlMap targets, String name, Audience audience, Map<Audience, Level> reached) {
        var text = targets.text(name);
        var level = Level.named(text);
        if (level != null) {
            reached.put(audience, level);
        } else if (!text.isEmpty()) {
            targets.problem(name, "A target is awareness, working, practitioner or expert, not \"" + text + "\"");
        }
    }

    private static List<String> tags(YamlMap skill) {
        var tags = new ArrayList<String>();
        if (skill.has("tags")) {
            var schemes = skill.map("tags");
            for (String scheme : schemes.keys()) {
                schemes.texts(scheme).forEach(tag -> tags.add(scheme + ": " + tag));
            }
        }
        return tags;
    }
}
