package openhall.strategy.pace;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Stages that were typed in; of one that is wrong, a whole new one in its place, or nothing. */
@Path("/api/pace")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StageApi {

    /** {@code service} is the slug of a service; {@code id} names the stage when it is corrected or removed. */
    record Shape(UUID id, String title, String service, WorkStage.Step stage, LocalDate began, LocalDate ended) {
        static Shape of(WorkStage stage) {
            return new Shape(stage.id, stage.title, stage.unit.slug, stage.step, stage.began, stage.ended);
        }
    }

    /** The newest first; {@code next} goes into {@code after} for the following page. */
    record Listing(List<Shape> stages, @Nullable String next) {
        static Listing of(KeyPage<WorkStage> page) {
            return new Listing(page.rows().stream().map(Shape::of).toList(), page.next());
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/stages")
    @PermitAll
    public Listing index(@QueryParam("after") @Nullable String after) {
        return Listing.of(WorkStage.newest(Cursor.parse(after)));
    }

    @PUT
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public PaceApi.Kept correct(@RestPath UUID id, PaceApi.@Nullable NewStage body) {
        var stage = WorkStage.held(id);
        var services = OrgUnit.services();
        var form = body == null ? StageForm.blank() : body.form();
        forms.requireJson(form, form.errors(services, LocalDate.ofInstant(clock.instant(), Formats.ZONE)));
        stage.correct(form.entry(services), me.person(), clock.instant());
        return new PaceApi.Kept(stage.id, stage.title);
    }

    @DELETE
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public void remove(@RestPath UUID id) {
        WorkStage.held(id).remove(me.person(), clock.instant());
    }
}
