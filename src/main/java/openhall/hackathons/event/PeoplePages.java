package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who comes to a hackathon and who waits, for its organisers, and how many places there are. */
@Path("/organise")
@PermissionsAllowed(May.ORGANISE)
class PeoplePages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance people(View view, PlacesForm form, FormErrors errors);
    }

    record View(Hackathon hackathon, EventPlaces places, KeyPage<Registration> page) {
        static View of(Hackathon hackathon, @Nullable Cursor after) {
            return new View(hackathon, EventPlaces.of(hackathon), Registration.page(hackathon, after));
        }

        public String desk() {
            return "/organise/" + hackathon.slug;
        }

        public String path() {
            return PeoplePages.path(hackathon);
        }

        public String placesPath() {
            return desk() + "/places";
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/people";
    }

    @GET
    @Path("/{slug}/people")
    public TemplateInstance show(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var view = View.of(Hackathon.named(slug), Cursor.parse(after));
        return Templates.people(view, PlacesForm.of(view.places()), FormErrors.none());
    }

    /** Names leave the service with it, so it is on record that it was taken. */
    @GET
    @Path("/{slug}/people.csv")
    @Produces("text/csv")
    @Transactional
    public String file(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var people = Registration.all(hackathon);
        Activity.record(
                me.person(), "exported the people of", hackathon.subject(), clock.now(), people.size() + " rows");
        return PeopleFile.of(people);
    }

    @POST
    @Path("/{slug}/places")
    @Transactional
    public RestResponse<Void> places(@PathParam("slug") String slug, @BeanParam PlacesForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.require(
                form,
                form.errors(hackathon, EventPlaces.of(hackathon)),
                errors -> Templates.people(View.of(hackathon, null), form, errors));
        new ByHand(me.person(), form.why(), at).limit(hackathon, form.number());
        return Redirect.to(path(hackathon), "The number of places is saved");
    }
}
