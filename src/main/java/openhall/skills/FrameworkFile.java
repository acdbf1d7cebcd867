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
        List<SkillText> skills) {
    /** One skill of the file; tags read "digcomp: 5.1". */
    public record SkillText(
            String key,
            String title,
            String summary,
            Map<Level, String> levels,
            Map<Audience, Level> targets,
            List<String> tags) {}
}
