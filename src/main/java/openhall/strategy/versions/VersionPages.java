package openhall.strategy.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Strategy;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Old versions stay readable, and everyone sees what changed. */
@Path("/strategy/versions")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class VersionPages {

    @CheckedTemplate(basePath = "strategy/versions")
    static class Templates {
        static native TemplateInstance index(List<Strategy> versions, LocalDate today);

        static native TemplateInstance version(Versions.Reader reader);

        static native TemplateInstance changes(Versions.Comparison comparison);
    }

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance index() {
        return Templates.index(Strategy.versions(), LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    @GET
    @Path("/{version}")
    public TemplateInstance version(@PathParam("version") String version) {
        return Templates.version(versions.read(version));
    }

    @GET
    @Path("/{version}/changes")
    public TemplateInstance changes(@PathParam("version") String version, @QueryParam("from") @Nullable String from) {
        return Templates.changes(versions.compare(version, from));
    }
}
