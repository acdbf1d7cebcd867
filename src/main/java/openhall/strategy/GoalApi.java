package openhall.strategy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GoalApi {

    record Summary(
            String slug,
            String title,
            String owner,
            Status status,
            boolean claimWithoutEvidence,
            List<MeasureShape> measures) {
        static Summary of(GoalProgress progress) {
            return new Summary(
                    progress.goal().slug,
                    progress.goal().title,
                    progress.goal().owner,
                    progress.status(),
                    progress.isClaimWithoutEvidence(),
                    progress.measures().stream().map(MeasureShape::of).toList());
        }
    }

    /** A measure with its latest figure; {@code value} is in the unit, null when there is none or it is hidden. */
    record MeasureShape(
            String slug,
            String title,
            Measure.Unit unit,
            Status status,
            @Nullable BigDecimal value,
            String text,
            BigDecimal target,
            LocalDate targetBy,
            String gap) {
        static MeasureShape of(Progress progress) {
            var measure = progress.measure();
            return new MeasureShape(
                    measure.slug,
                    measure.title,
                    measure.unit,
                    progress.status(),
                    progress.value(),
                    progress.text(),
                    measure.target,
                    measure.targetBy,
                    progress.gap());
        }
    }

    record Detail(
            Summary goal,
            String why,
            @Nullable String claim,
            String theme,
            List<String> outcomes,
            String rule,
            List<Trend> trends) {
        static Detail of(GoalReport report) {
            var goal = report.goal();
            return new Detail(
                    Summary.of(report.progress()),
                    goal.why,
                    goal.claim,
                    goal.theme.title,
                    goal.outcomes.stream().map(outcome -> outcome.title).toList(),
                    report.rule(),
                    report.measures().stream().map(Trend::of).toList());
        }
    }

    /** {@code forecast} is null without figures of two days, and once the day of the target has come. */
    record Trend(
            String measure,
            List<GoalReport.Line> readings,
            String movement,
            @Nullable Forecast forecast,
            String forecastText,
            WhyNumber why) {
        static Trend of(GoalReport.MeasureReport report) {
            var movement = report.movement();
            return new Trend(
                    report.progress().measure().slug,
                    report.lines(),
                    movement.text(),
                    movement.forecast(),
                    movement.forecastText(),
                    report.why());
        }
    }

    /** A figure to type in; {@code day} is 2026-11-23, {@code strength} claimed, checked or audited. */
    record NewReading(
            @Nullable String measure,
            @Nullable String value,
            @Nullable String day,
            @Nullable String note,
            @Nullable String strength) {
        ReadingForm form() {
            return new ReadingForm(measure, value, day, note, strength);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    GoalReports reports;

    @GET
    @PermitAll
    public List<Summary> index() {
        return reports.all().stream().map(Summary::of).toList();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Detail show(@PathParam("slug") String slug) {
        return Detail.of(reports.of(slug));
    }

    @GET
    @Path("/{slug}/readings")
    @PermitAll
    public List<Trend> readings(@PathParam("slug") String slug) {
        return reports.of(slug).measures().stream().map(Trend::of).toList();
    }

    @POST
    @Path("/{slug}/readings")
    @PermissionsAllowed(May.ADMINISTER)
    @Transactional
    public RestResponse<Detail> type(@PathParam("slug") String slug, @Nullable NewReading body) {
        var report = reports.of(slug);
        var sent = body == null ? ReadingForm.blank() : body.form();
        forms.requireJson(sent, sent.errors(report.open(), reports.today(), me.person()));
        Reading.type(sent.chosen(report.open()).orElseThrow(), sent.evidence(), me.person(), clock.instant());
        return RestResponse.ResponseBuilder.<Detail>create(RestResponse.Status.CREATED)
                .location(URI.create("/api/goals/" + slug))
                .entity(Detail.of(reports.of(slug)))
                .build();
    }
}
