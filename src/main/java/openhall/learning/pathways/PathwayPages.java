package openhall.learning.pathways;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Formats;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/pathways")
class PathwayPages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance pathways(List<Pathway> pathways, boolean mayLearn);

        static native TemplateInstance pathway(PathwayView view, boolean mayLearn);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance pathways() {
        return Templates.pathways(Pathway.published(), me.may(May.LEARN));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public TemplateInstance pathway(@RestPath String slug) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Templates.pathway(PathwayView.of(slug, me.id(), today), me.may(May.LEARN));
    }

    @POST
    @Path("/{slug}/enrolment")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> start(@RestPath String slug) {
        var pathway = named(slug);
        Pathway.join(me.person(), pathway, clock.instant());
        return Redirect.to(pathway.path(), "You are on the pathway " + pathway.title());
    }

    @POST
    @Path("/{slug}/renewal")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> renew(@RestPath String slug) {
        var pathway = named(slug);
        Renewal.begin(me.person(), pathway, clock.instant());
        return Redirect.to(pathway.path(), "Your renewal has begun. Do the courses below again");
    }

    private static Pathway named(String slug) {
        var pathway = Pathway.bySlug(slug);
        if (pathway == null) {
            throw new NotFoundException();
        }
        return pathway;
    }
}
