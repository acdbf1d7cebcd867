package openhall.ideas.redirecting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Where things are dealt with that are no ideas for the council, for everyone to read. */
@Path("/ideas/elsewhere")
class ElsewherePages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance elsewhere(List<Place> places);
    }

    @Inject
    Elsewhere elsewhere;

    @GET
    @PermitAll
    public TemplateInstance list() {
        return Templates.elsewhere(elsewhere.all());
    }
}
