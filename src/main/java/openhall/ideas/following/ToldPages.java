package openhall.ideas.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;

/** How many people were told about each move of an idea, for those who answer and those who check. */
@Path("/ideas")
class ToldPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance told(Idea idea, List<Told> moves);
    }

    @Inject
    Me me;

    @GET
    @Path("/{ref}/told")
    @PermissionsAllowed({May.ANSWER_IDEAS, May.MODERATE})
    public TemplateInstance told(String ref) {
        var idea = AddressedIdea.seen(Idea.byRef(ref), me);
        return Templates.told(idea, Told.of(idea));
    }
}
