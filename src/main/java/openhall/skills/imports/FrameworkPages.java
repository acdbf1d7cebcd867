package openhall.skills.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The frameworks that are here, with what their licences ask us to show. */
@Path("/skills/frameworks")
@PermitAll
class FrameworkPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance frameworks(FrameworkShelf shelf);

        static native TemplateInstance framework(FrameworkView view);
    }

    @GET
    public TemplateInstance frameworks() {
        return Templates.frameworks(FrameworkShelf.now());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance framework(@RestPath String slug, @RestQuery @Nullable String after) {
        return Templates.framework(FrameworkView.of(slug, after));
    }
}
