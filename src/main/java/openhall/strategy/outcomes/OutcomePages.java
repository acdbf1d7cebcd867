package openhall.strategy.outcomes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/strategy/outcomes/{slug}")
@Produces(MediaType.TEXT_HTML)
class OutcomePages {

    @CheckedTemplate(basePath = "strategy/outcomes")
    static class Templates {
        static native TemplateInstance outcome(OutcomeReport report);
    }

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug) {
        return Templates.outcome(OutcomeReport.of(slug));
    }
}
