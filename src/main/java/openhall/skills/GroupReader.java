package openhall.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.files.YamlMap;

/** Reads from a framework.yaml what digital champions and people with certain jobs are asked to reach. */
class GroupReader {
    private static final String CHAMPIONS = "champions";
    private static final String JOBS = "jobs";
    private static final String WORDS = "[a-z0-9]+( [a-z0-9]+)*";

    private final YamlMap file;
    private final Set<String> keys;

    /** The keys are those of the skills in the same file, once they have been read. */
    GroupReader(YamlMap file, Set<String> keys) {
        this.file = file;
        this.keys = keys;
    }

    List<FrameworkFile.GroupText> groups() {
        var groups = new ArrayList<FrameworkFile.GroupText>();
        if (file.has(CHAMPIONS)) {
            groups.add(new FrameworkFile.GroupText(null, levels(file.map(CHAMPIONS))));
        }
        if (file.has(JOBS)) {
            var jobs = file.map(JOBS);
            jobs.keys().forEach(words -> groups.add(job(jobs, words)));
        }
        return groups;
    }

    private FrameworkFile.GroupText job(YamlMap jobs, String words) {
        if (!words.matches(WORDS)) {
            jobs.problem(
                    words,
                    "Write the words of a job title in small letters and numbers with one space between them, not \""
                            + words + "\"");
        }
        return new FrameworkFile.GroupText(words, levels(jobs.map(words)));
    }

    private Map<String, Level> levels(YamlMap targets) {
        var levels = new HashMap<String, Level>();
        for (String key : targets.keys()) {
            var text = targets.text(key);
            var level = Level.named(text);
            if (!keys.contains(key)) {
                targets.problem(key, "No skill in this file has the key " + key);
            } else if (level != null) {
                levels.put(key, level);
            } else if (!text.isEmpty()) {
                targets.problem(key, "A target is awareness, working, practitioner or expert, not \"" + text + "\"");
            }
        }
        return levels;
    }
}
