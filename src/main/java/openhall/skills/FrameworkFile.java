package openhall.skills;

import java.util.List;
import java.util.Map;
import openhall.people.Audience;
import org.jspecify.annotations.Nullable;

/** What a framework.yaml says, or a file that somebody else publishes, before anything is stored. */
public record FrameworkFile(
        String slug,
        String title,
        String version,
        String summary,
        String licence,
        @Nullable String source,
        List<SkillText> skills,
        List<GroupText> groups) {
    /** One skill of the file; tags read "digcomp: 5.1". */
    public record SkillText(
            String key,
            String title,
            String summary,
            Map<Level, String> levels,
            Map<Audience, Level> targets,
            List<String> tags) {}

    /** What more some people are asked to reach, by the key of the skill; without words of a job title, digital champions. */
    public record GroupText(@Nullable String job, Map<String, Level> levels) {}

    /** A framework that asks no more of anybody than their kind of post does. */
    public FrameworkFile(
            String slug,
            String title,
            String version,
            String summary,
            String licence,
            @Nullable String source,
            List<SkillText> skills) {
        this(slug, title, version, summary, licence, source, skills, List.of());
    }
}
