package openhall.hackathons;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;

/** The organiser's desk: registrations, how far judging has come, the panel, and the sign-off. */
@Path("/organise")
class OrganisePages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance organise(List<Listed> hackathons);

        static native TemplateInstance desk(Desk desk);
    }

    record Listed(Hackathon hackathon, Phase phase) {
        public String path() {
            return "/organise/" + hackathon.slug;
        }
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @Inject
    @All
    List<DeskPart> parts;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance index() {
        var at = clock.now();
        return Templates.organise(Hackathon.newestFirst().stream()
                .map(hackathon -> new Listed(hackathon, hackathon.phase(at)))
                .toList());
    }

    /** Locks entries whose time is over, should the job that does it have stopped. */
    @GET
    @Path("/{slug}")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        Submission.lockInPassing(hackathon, clock.now());
        return Templates.desk(Desk.of(hackathon, me.person(), clock.now(), parts));
    }
}
