package openhall.skills.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openhall.skills.Framework;
import openhall.skills.FrameworkFile;
import openhall.skills.ImportedFramework;
import openhall.skills.Skill;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** What a file would do now, skill by skill: what needs a look comes first. Nothing of it is stored. */
record FrameworkPlan(
        FrameworkUpload upload, SkillsRead read, @Nullable Framework before, List<PlannedSkill> skills) {
    private static final int SIZE = 50;

    /** In three statements, however many skills there are. */
    static FrameworkPlan of(FrameworkUpload upload) {
        var framework = Framework.bySlug(upload.kind.slug());
        List<Skill> stored = framework == null ? List.of() : Skill.ofFramework(framework);
        var read = upload.kind.read(upload.content).over(stored);
        return new FrameworkPlan(upload, read, framework, planned(read, stored));
    }

    private static List<PlannedSkill> planned(SkillsRead read, List<Skill> stored) {
        var known = new HashMap<String, Skill>();
        stored.forEach(skill -> known.put(skill.key, skill));
        var all = new ArrayList<PlannedSkill>();
        read.refused().forEach(line -> all.add(PlannedSkill.of(line)));
        read.rows()
                .forEach(row ->
                        all.add(PlannedSkill.of(row, known.remove(row.text().key()))));
        stored.stream()
                .filter(skill -> known.containsKey(skill.key) && skill.isCurrent())
                .filter(skill -> !read.spared().contains(skill.key))
                .forEach(skill -> all.add(PlannedSkill.gone(skill)));
        all.sort(Comparator.comparing(PlannedSkill::outcome));
        return List.copyOf(all);
    }

    ImportedFramework toBring() {
        var kind = upload.kind;
        var file = new FrameworkFile(
                kind.slug(), kind.title(), upload.version, kind.summary(), kind.licence(), upload.source, read.texts());
        return new ImportedFramework(file, read.spared(), kind.attribution(), sha256(upload.content));
    }

    /** Of the file and of all that it would do: whoever sends it has seen this and nothing else. */
    public String hash() {
        return sha256(upload.content + upload.version + upload.source + skills);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many skills have each outcome, all outcomes named. */
    Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var outcome : SkillOutcome.values()) {
            counts.put(outcome.slug(), count(outcome));
        }
        return counts;
    }

    private long count(SkillOutcome outcome) {
        return skills.stream().filter(skill -> skill.outcome() == outcome).count();
    }

    /** 3 new, 1 changed, 180 the same, 1 comes back, 2 will be retired, 1 line left out. */
    public String sentence() {
        var parts = new ArrayList<String>();
        parts.add(count(SkillOutcome.NEW) + " new");
        parts.add(count(SkillOutcome.CHANGED) + " changed");
        parts.add(count(SkillOutcome.SAME) + " the same");
        part(parts, SkillOutcome.BACK, "comes back", "come back");
        part(parts, SkillOutcome.GONE, "will be retired", "will be retired");
        part(parts, SkillOutcome.REFUSED, "line left out", "lines left out");
        return String.join(", ", parts);
    }

    private void part(List<String> parts, SkillOutcome outcome, String one, String many) {
        if (count(outcome) > 0) {
            parts.add(Formats.times(count(outcome), one, many));
        }
    }

    public String applicationPath() {
        return upload.path() + "/application";
    }

    /** Some of it, from after this place on. */
    KeyPage<PlannedSkill> page(@Nullable String after) {
        var from = Math.min(place(after), skills.size());
        var until = Math.min(from + SIZE, skills.size());
        return new KeyPage<>(skills.subList(from, until), until < skills.size() ? String.valueOf(until) : null);
    }

    private static int place(@Nullable String after) {
        return after == null || !after.matches("\\d{1,6}") ? 0 : Integer.parseInt(after);
    }
}
