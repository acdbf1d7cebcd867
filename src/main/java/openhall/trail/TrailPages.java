package openhall.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole thread from idea to outcome, open to everyone. */
@Path("/trail/{kind}/{ref}")
@PermitAll
class TrailPages {
    private static final Set<String> KINDS =
            Set.of("idea", "challenge", "project", "change", "saving", "goal", "skill");

    @CheckedTemplate(basePath = "trail")
    static class Templates {
        /** Without a path, there is no page of the thing to go back to. */
        static native TemplateInstance trail(String title, @Nullable String path, List<TrailStep> steps);
    }

    @Inject
    Trail trail;

    @GET
    public TemplateInstance trail(String kind, String ref) {
        if (!KINDS.contains(kind) || !ref.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new NotFoundException();
        }
        var steps = trail.around(kind, ref);
        return steps.stream()
                .map(step -> step.end(kind, ref))
                .flatMap(Optional::stream)
                .findFirst()
                .map(end -> Templates.trail(end.text(), end.path(), steps))
                .orElseGet(() -> Templates.trail(kind + " " + ref, null, steps));
    }
}
