package openhall.ideas.reports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A moderator settles what people reported about one idea or comment, as JSON. */
@Path("/api/moderation/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SettlementApi {
    record Settlement(
            @NotBlank(message = "Choose what happens") @Nullable
            String outcome,

            @Nullable String reason,

            @NotBlank(message = "Say why")
            @Size(max = 5000, message = "Why must be 5,000 characters or fewer")
            @Nullable
            String why) {
        SettlementForm form() {
            return new SettlementForm(outcome, reason, why);
        }
    }

    record Settled(String about, String outcome, long open) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Settled settle(String ref, Settlement body) {
        var thing = Reported.of(ref);
        var form = body.form();
        forms.requireJson(body, form.errors(thing));
        Report.settle(thing, form.settlement(), me.person(), clock.instant());
        return new Settled(ref, Forms.text(form.outcome()), Report.countOpen(ref));
    }
}
