package openhall.hackathons.adoption;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The plan for after a hackathon, and its end, as JSON. */
@Path("/api/hackathons/{slug}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClosingApi {
    record Standing(
            @Nullable String plan,
            @Nullable String service,
            List<String> obstacles,
            @Nullable Instant closedAt,
            @Nullable String note) {}

    /** The slug of the service, and the email address of somebody on the staff. */
    record NewPlan(
            @Nullable String words,
            @Nullable String service,
            @Nullable String owner) {
        FollowUpForm form() {
            return new FollowUpForm(words, service, owner);
        }
    }

    record NewClosing(
            @NotBlank(message = "Say what was done")
            @Size(max = 2000, message = "Use 2,000 characters or fewer")
            @Nullable
            String note) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @Inject
    ClosingDesk desk;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public Standing show(@PathParam("slug") String slug) {
        return standing(Hackathon.named(slug));
    }

    @PUT
    @Path("/plan")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Standing plan(@PathParam("slug") String slug, NewPlan body) {
        var hackathon = Hackathon.named(slug);
        var form = body.form();
        forms.requireJson(form, form.errors());
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        FollowUpPlan.write(hackathon, form.promise(), me.person(), at);
        return standing(hackathon);
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Standing close(@PathParam("slug") String slug, NewClosing body) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        forms.requireJson(body);
        desk.requireDone(hackathon, at);
        hackathon.close(me.person(), Forms.text(body.note()), at);
        return standing(hackathon);
    }

    private Standing standing(Hackathon hackathon) {
        var plan = FollowUpPlan.of(hackathon);
        var obstacles = hackathon.closedAt == null ? desk.obstacles(hackathon, clock.now()) : List.<String>of();
        return new Standing(
                plan == null ? null : plan.words,
                plan == null ? null : plan.service.name,
                obstacles,
                hackathon.closedAt,
                hackathon.closedNote);
    }
}
