package openhall.hackathons.judging;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Judge;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The note that the judges of an entry write together, for everybody to read with the final results. */
@Path("/judging/{slug}/notes/{team}")
class NotePages {
    @Inject
    Me me;

    @Inject
    ReadingDesk desk;

    @GET
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var judge = Judge.seat(slug, me.person());
        return desk.note(judge, ref, Base.of(judge.hackathon));
    }

    @POST
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public RestResponse<Void> write(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam NoteForm form) {
        var judge = Judge.seat(slug, me.person());
        var base = Base.of(judge.hackathon);
        desk.write(judge, ref, form, base);
        return Redirect.to(base.path(), "The note of the panel has been kept");
    }
}
