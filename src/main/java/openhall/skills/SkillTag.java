package openhall.skills;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a framework of others calls the same thing, with their skill where it was brought in. */
public record SkillTag(String scheme, String word, @Nullable Skill same) {
    private static final Map<String, String> SCHEMES =
            Map.of("digcomp", "DigComp", "eds", "Essential digital skills", "gdd", "Government Digital and Data");

    /** One statement, however many tags. */
    static List<SkillTag> of(Skill skill) {
        var tags = Arrays.stream(skill.tags).map(SkillTag::read).toList();
        var found = new HashMap<String, Skill>();
        for (Skill other : Skill.ofOthers(tags.stream().map(SkillTag::name).toList())) {
            if (!other.id.equals(skill.id)) {
                found.put(other.key, other);
                found.put(other.title, other);
            }
        }
        return tags.stream()
                .map(tag -> new SkillTag(SCHEMES.getOrDefault(tag.scheme, tag.scheme), tag.word, found.get(tag.name())))
                .toList();
    }

    /** As it is written in the files: {@code digcomp: 5.1}. */
    private static SkillTag read(String tag) {
        int end = tag.indexOf(": ");
        return end < 0
                ? new SkillTag("", tag, null)
                : new SkillTag(tag.substring(0, end), tag.substring(end + 2), null);
    }

    /** DigComp is known by its numbers, everything else by its title. */
    private String name() {
        return scheme.equals("digcomp") ? "DIGCOMP-" + word.replace('.', '-').toUpperCase(Locale.ROOT) : word;
    }
}
