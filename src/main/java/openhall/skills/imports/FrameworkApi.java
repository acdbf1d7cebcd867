package openhall.skills.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openhall.skills.Framework;
import openhall.skills.Level;
import openhall.skills.Skill;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
class FrameworkApi {
    /** A framework; people here are asked about its skills only if it counts. */
    record FrameworkShape(
            String slug,
            String title,
            String version,
            String summary,
            String licence,
            @Nullable String attribution,
            @Nullable String source,
            Instant loadedAt,
            boolean counted,
            long skills) {
        static FrameworkShape of(FrameworkShelf.Row row) {
            return of(row.framework(), row.skills());
        }

        static FrameworkShape of(Framework framework, long skills) {
            return new FrameworkShape(
                    framework.slug,
                    framework.title,
                    framework.version,
                    framework.summary,
                    framework.licence,
                    framework.attribution,
                    framework.source,
                    framework.loadedAt,
                    framework.counted,
                    skills);
        }
    }

    /** The words of the levels that the framework defines, by level. */
    record SkillShape(String key, String title, String summary, Map<String, String> levels) {
        static SkillShape of(Skill skill) {
            var levels = new TreeMap<String, String>();
            for (var level : Level.values()) {
                if (!skill.textAt(level).isEmpty()) {
                    levels.put(level.slug(), skill.textAt(level));
                }
            }
            return new SkillShape(skill.key, skill.title, skill.summary, levels);
        }
    }

    /** Up to 50 skills by key, with what the licence asks to be shown; {@code next} leads to more. */
    record SkillsShape(
            String framework,
            String licence,
            @Nullable String attribution,
            List<SkillShape> skills,
            @Nullable String next) {}

    @GET
    @Operation(summary = "The frameworks that are here, with their licences")
    public List<FrameworkShape> frameworks() {
        return FrameworkShelf.now().rows().stream().map(FrameworkShape::of).toList();
    }

    @GET
    @Path("{slug}/skills")
    @Operation(summary = "The skills in use of a framework, by key")
    public SkillsShape skills(@RestPath String slug, @RestQuery @Nullable String after) {
        var view = FrameworkView.of(slug, after);
        var framework = view.framework();
        return new SkillsShape(
                framework.slug,
                framework.licence,
                framework.attribution,
                view.page().rows().stream().map(SkillShape::of).toList(),
                view.page().next());
    }
}
