package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Which mentors and judges took part, as JSON for organisers. */
@Path("/api/hackathons/{slug}/helpers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HelperApi {
    record HelpWord(
            @Nullable List<String> people,
            @Nullable String share,

            @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable
            String why) {
        HelperForm form() {
            return new HelperForm(Objects.requireNonNullElse(people, List.<String>of()), share, why);
        }
    }

    record Helping(UUID id, String name, String what, boolean tookPart) {
        static Helping of(HelperView.Supporter helper) {
            return new Helping(helper.person().id, helper.person().name, helper.what(), helper.isConfirmed());
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
    public List<Helping> show(@PathParam("slug") String slug) {
        return helpers(Hackathon.named(slug));
    }

    @PUT
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public List<Helping> confirm(@PathParam("slug") String slug, HelpWord body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var view = HelperView.of(hackathon, me.person());
        var form = body.form();
        var ticked = view.ticked(form.people());
        forms.requireJson(body, form.errors(ticked));
        view.confirm(ticked, form, at);
        return helpers(hackathon);
    }

    private List<Helping> helpers(Hackathon hackathon) {
        return HelperView.of(hackathon, me.person()).all().stream()
                .map(Helping::of)
                .toList();
    }
}
