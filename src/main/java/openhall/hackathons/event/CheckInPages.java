package openhall.hackathons.event;

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
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Noting who has arrived: one person who is looked for, many codes at once, or a list on paper. */
@Path("/organise/{slug}/check-in")
@PermissionsAllowed(May.ORGANISE)
class CheckInPages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance checkIn(View view, CodesForm form, FormErrors errors);

        static native TemplateInstance list(Hackathon hackathon, List<Registration> people, String back);
    }

    /** What was looked for, and what came of codes that were sent. */
    record View(
            Hackathon hackathon,
            EventPlaces places,
            long arrived,
            String sought,
            List<Registration> found,
            List<CheckInCodes.Outcome> outcomes) {
        static View of(Hackathon hackathon, String sought, List<CheckInCodes.Outcome> outcomes) {
            return new View(
                    hackathon,
                    EventPlaces.of(hackathon),
                    Registration.arrived(hackathon),
                    sought,
                    sought.isEmpty() ? List.of() : Registration.matching(hackathon, sought),
                    outcomes);
        }

        public String desk() {
            return "/organise/" + hackathon.slug;
        }

        public String path() {
            return CheckInPages.path(hackathon);
        }

        public String codesPath() {
            return path() + "/codes";
        }

        public String listPath() {
            return path() + "/list";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/check-in";
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug, @RestQuery @Nullable String q) {
        var sought = Forms.text(q);
        var view = View.of(Hackathon.named(slug), Forms.isKeepable(sought) ? sought : "", List.of());
        return Templates.checkIn(view, CodesForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> tick(
            @PathParam("slug") String slug, @RestForm @Nullable String ref, @RestForm @Nullable String arrived) {
        var hackathon = Hackathon.named(slug);
        EventPlaces.held(hackathon);
        var registration = named(hackathon, Forms.text(ref));
        if ("no".equals(arrived)) {
            registration.notArrived(me.person(), clock.now());
            return Redirect.to(path(hackathon), registration.ref + " is not here");
        }
        var at = clock.now();
        registration.arrive(me.person(), at, at);
        return Redirect.to(path(hackathon), registration.ref + " has arrived");
    }

    private static Registration named(Hackathon hackathon, String ref) {
        var found = Forms.isKeepable(ref) ? Registration.withRefs(hackathon, List.of(ref)) : List.<Registration>of();
        if (found.isEmpty() || !found.get(0).isPlaced()) {
            throw new NotFoundException();
        }
        return found.get(0);
    }

    /** What came of each is shown at once; sending the same again changes nothing. */
    @POST
    @Path("/codes")
    @Transactional
    public TemplateInstance codes(@PathParam("slug") String slug, @BeanParam CodesForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.now();
        forms.require(
                form,
                form.errors(hackathon, at),
                errors -> Templates.checkIn(View.of(hackathon, "", List.of()), form, errors));
        var outcomes = form.typed().note(hackathon, me.person(), form.arrived(at), at);
        return Templates.checkIn(View.of(hackathon, "", outcomes), CodesForm.empty(), FormErrors.none());
    }

    @GET
    @Path("/list")
    public TemplateInstance list(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        return Templates.list(hackathon, Registration.placed(hackathon), path(hackathon));
    }
}
