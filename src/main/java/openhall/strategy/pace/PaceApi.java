package openhall.strategy.pace;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/pace")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PaceApi {

    /**
     * Days are null when fewer than 5 pieces have finished the stage. {@code waiting} are still in it. {@code tooGood}: more
     * wait than have finished, or half of them have waited longer than 80% took, so that the next one will take longer.
     */
    record Shape(
            String stage,
            String work,
            String title,
            long pieces,
            @Nullable Long medianDays,
            @Nullable Long percentile80Days,
            long waiting,
            @Nullable Long longestWaitDays,
            boolean tooGood) {
        static Shape of(Pace pace) {
            var stage = pace.stage();
            return new Shape(
                    stage.key(),
                    stage.work(),
                    stage.title(),
                    pace.pieces(),
                    pace.isEnough() ? pace.typicalDays() : null,
                    pace.isEnough() ? pace.mostlyDays() : null,
                    pace.waiting().pieces(),
                    pace.isAnyWaiting() ? pace.longestDays() : null,
                    pace.isTooGood());
        }
    }

    /** Whether a stage kept its forecast is null while it goes on, or when nobody made a forecast. */
    record StageShape(
            UUID id,
            String title,
            String service,
            WorkStage.Step stage,
            LocalDate began,
            @Nullable LocalDate ended,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable Boolean keptForecast) {
        static StageShape of(WorkStage stage) {
            return new StageShape(
                    stage.id,
                    stage.title,
                    stage.unit.slug,
                    stage.step,
                    stage.began,
                    stage.ended,
                    stage.expectedFrom,
                    stage.expectedTo,
                    stage.keptForecast());
        }
    }

    /** {@code kept} of {@code forecasts} that have ended, or go on after their latest day, ended within their forecast. */
    record Stages(
            long kept,
            long forecasts,
            List<StageShape> stages,
            @Nullable String next) {}

    /**
     * {@code service} is the slug of a service, {@code stage} such as PROCUREMENT, the days such as 2026-11-23. Either
     * {@code ended}, or the {@code earliest} and the {@code latest} day on which it should end,
     * 60 days apart at most, or half of the time from {@code began} to {@code latest} if that is longer.
     */
    record NewStage(
            @Nullable String title,
            @Nullable String service,
            @Nullable String stage,
            @Nullable String began,
            @Nullable String ended,
            @Nullable String earliest,
            @Nullable String latest) {
        StageForm form() {
            return new StageForm(title, service, stage, began, ended, earliest, latest);
        }
    }

    record Kept(UUID id, String title) {}

    @Inject
    HowLong howLong;

    @Inject
    ForecastsKept forecasts;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public List<Shape> index() {
        return howLong.all().stream().map(Shape::of).toList();
    }

    /** The stages that were typed in, the latest first. */
    @GET
    @Path("/stages")
    @PermitAll
    public Stages stages(@QueryParam("after") @Nullable String after) {
        var kept = forecasts.soFar(clock.instant());
        var page = WorkStage.newest(Cursor.parse(after));
        var rows = page.rows().stream().map(StageShape::of).toList();
        return new Stages(kept.numerator(), kept.denominator(), rows, page.next());
    }

    @POST
    @Path("/stages")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Kept> type(@Nullable NewStage body) {
        var services = OrgUnit.services();
        var form = body == null ? StageForm.blank() : body.form();
        forms.requireJson(form, form.errors(services, LocalDate.ofInstant(clock.instant(), Formats.ZONE)));
        var stage = form.keep(services, me.person(), clock.instant());
        return RestResponse.ResponseBuilder.<Kept>create(RestResponse.Status.CREATED)
                .location(URI.create("/api/pace"))
                .entity(new Kept(stage.id, stage.title))
                .build();
    }
}
