package openhall.hackathons.results;

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
import java.time.Instant;
import java.util.List;
import openhall.hackathons.Finalisation;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Obstacle;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.Person;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The sign-off of the results: what stands in the way, and then the form. Nobody can take it back. */
@Path("/organise/{slug}/finalisation")
class FinalisePages {
    @CheckedTemplate(basePath = "hackathons/results")
    static class Templates {
        static native TemplateInstance finalisation(View view, FinaliseForm form, FormErrors errors);
    }

    record View(Hackathon hackathon, boolean finalised, List<Obstacle> obstacles, List<Option> contributors) {
        static View of(Hackathon hackathon, Person reader, Instant at) {
            var look = Finalisation.looking(hackathon, at);
            var contributors = look.entries().stream()
                    .map(entry -> new Option(entry.team.ref, entry.team.name, entry.title))
                    .toList();
            return new View(hackathon, hackathon.finalisedAt != null, look.obstacles(reader), contributors);
        }

        public boolean isReady() {
            return !finalised && obstacles.isEmpty();
        }

        public String path() {
            return "/organise/" + hackathon.slug + "/finalisation";
        }

        public String deskPath() {
            return "/organise/" + hackathon.slug;
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug) {
        return page(Hackathon.named(slug), new FinaliseForm(null, List.of()), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> finalise(@PathParam("slug") String slug, @BeanParam FinaliseForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, errors -> page(hackathon, form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.finalise(me.person(), Forms.text(form.note()), form.contributed(), at);
        return Redirect.to("/organise/" + slug, "The results are final and public");
    }

    private TemplateInstance page(Hackathon hackathon, FinaliseForm form, FormErrors errors) {
        return Templates.finalisation(View.of(hackathon, me.person(), clock.now()), form, errors);
    }
}
