package openhall.hackathons;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.panel.JudgeForm;
import openhall.hackathons.results.FinaliseForm;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organiser's desk: registrations, how far judging has come, the panel, and the sign-off. */
@Path("/organise")
class OrganisePages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance organise(List<Listed> hackathons);

        static native TemplateInstance desk(Desk desk, JudgeForm judge, FinaliseForm finalise, FormErrors errors);
    }

    record Listed(Hackathon hackathon, Phase phase) {
        public String path() {
            return "/organise/" + hackathon.slug;
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

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
        return desk(hackathon, new JudgeForm(null), new FinaliseForm(null, List.of()), FormErrors.none());
    }

    @POST
    @Path("/{slug}/judges")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> addJudge(@PathParam("slug") String slug, @BeanParam JudgeForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, form.errors(), errors -> desk(hackathon, form, new FinaliseForm(null, List.of()), errors));
        var person = form.person();
        if (person != null) {
            Judge.add(hackathon, person, me.person(), clock.now());
        }
        return Redirect.to("/organise/" + slug, "The judge has been added");
    }

    @POST
    @Path("/{slug}/judges/removal")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> removeJudge(@PathParam("slug") String slug, @RestForm @Nullable String email) {
        var hackathon = Hackathon.named(slug);
        var judge = Judge.withAddress(hackathon, Forms.text(email));
        if (judge == null) {
            throw new NotFoundException();
        }
        judge.remove(me.person(), clock.now());
        return Redirect.to("/organise/" + slug, "The judge has been removed");
    }

    private TemplateInstance desk(Hackathon hackathon, JudgeForm judge, FinaliseForm finalise, FormErrors errors) {
        return Templates.desk(Desk.of(hackathon, me.person(), clock.now(), parts), judge, finalise, errors);
    }
}
