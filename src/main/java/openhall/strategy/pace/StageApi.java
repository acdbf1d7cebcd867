package openhall.strategy.pace;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.Formats;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Stages that end, or that were typed in wrongly: a whole new one in the place of the old, or nothing. */
@Path("/api/pace")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StageApi {
    /** The day on which a stage in progress ended, such as 2026-11-23. */
    record End(@Nullable String ended) {
        EndForm form() {
            return new EndForm(ended);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @PUT
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public PaceApi.Kept correct(@RestPath UUID id, PaceApi.@Nullable NewStage body) {
        var stage = WorkStage.held(id);
        var services = OrgUnit.services();
        var form = body == null ? StageForm.blank() : body.form();
        forms.requireJson(form, form.errors(stage, services, today()));
        stage.correct(form.entry(services), me.person(), clock.instant());
        return new PaceApi.Kept(stage.id, stage.title);
    }

    @POST
    @Path("/stages/{id}/end")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public PaceApi.Kept end(@RestPath UUID id, @Nullable End body) {
        var stage = WorkStage.held(id);
        var form = body == null ? EndForm.blank() : body.form();
        forms.requireJson(form, form.errors(stage, today()));
        stage.end(form.day(), me.person(), clock.instant());
        return new PaceApi.Kept(stage.id, stage.title);
    }

    @DELETE
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public void remove(@RestPath UUID id) {
        WorkStage.held(id).remove(me.person(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
