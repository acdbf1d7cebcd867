package openhall.ideas.opendata;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Ideas with the contacts of their authors as JSON, for whoever answers ideas and says why. */
@Path("/api/ideas/exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ANSWER_IDEAS)
class ExportApi {
    record Wanted(
            @Nullable String state,
            @Nullable String delivery,
            @Nullable String call,
            @Nullable String theme,
            @Nullable String from,
            @Nullable String until,

            @NotBlank(message = "Say why you need the contacts") @Nullable
            String reason) {
        ExportForm form() {
            return new ExportForm(state, delivery, call, theme, from, until, reason);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    ExportFile file;

    @POST
    @Transactional
    public StreamingOutput export(Wanted body) {
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(body, form.errors());
        var export = IdeaExport.make(form.filter(), form.why(), me.person(), clock.instant()).id;
        return out -> file.json(export, out);
    }
}
