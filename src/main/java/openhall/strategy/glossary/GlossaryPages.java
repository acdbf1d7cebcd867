package openhall.strategy.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/glossary")
@Produces(MediaType.TEXT_HTML)
class GlossaryPages {

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance glossary(List<Term> terms);

        static native TemplateInstance term(Term term);
    }

    @GET
    @PermitAll
    public TemplateInstance index() {
        return Templates.glossary(Term.all());
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug) {
        var term = Term.bySlug(slug);
        if (term == null) {
            throw new NotFoundException();
        }
        return Templates.term(term);
    }
}
