package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody's own place at a hackathon: asking for it, changing how they come, and giving it up. */
@Path("/hackathons/{slug}/registration")
@PermissionsAllowed(May.JOIN_TEAMS)
class RegistrationPages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance registration(RegistrationView view, RegistrationForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return hackathon.path() + "/registration";
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var view = view(Hackathon.shown(slug));
        var given = Consents.given(me.person(), view.terms());
        return Templates.registration(view, RegistrationForm.of(view.mine(), view.terms(), given), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> register(@PathParam("slug") String slug, @BeanParam RegistrationForm form) {
        var view = view(Hackathon.shown(slug));
        forms.require(form, form.errors(view.terms()), errors -> Templates.registration(view, form, errors));
        // The time is read after the wait for whoever changes places now
        Places.hold(view.hackathon());
        var at = clock.now();
        var person = me.person();
        var kept = Places.register(view.hackathon(), person, form.as(), Forms.text(form.needs()), at);
        Consents.choose(person, view.terms(), form.kinds(), at);
        return Redirect.to(view.path(), said(kept));
    }

    private static String said(Registration kept) {
        return kept.isPlaced() ? "You have a place" : "You are on the waiting list";
    }

    @POST
    @Path("/cancellation")
    @Transactional
    public RestResponse<Void> giveUp(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        Places.giveUp(hackathon, me.person(), clock.now());
        return Redirect.to(path(hackathon), "You have no place any more");
    }

    private RegistrationView view(Hackathon hackathon) {
        return RegistrationView.of(hackathon, me.person(), clock.now());
    }
}
