package openhall.strategy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/strategy/goals/{slug}")
@Produces(MediaType.TEXT_HTML)
class GoalPages {

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance goal(GoalReport report, ReadingForm form, FormErrors errors, boolean mayType);
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
    public TemplateInstance show(@PathParam("slug") String slug) {
        return page(reports.of(slug), ReadingForm.blank(), FormErrors.none());
    }

    @GET
    @Path("/readings.csv")
    @Produces("text/csv")
    @PermitAll
    public String table(@PathParam("slug") String slug) {
        return reports.of(slug).csv();
    }

    @POST
    @Path("/readings")
    @PermissionsAllowed(May.ADMINISTER)
    @Transactional
    public RestResponse<Void> type(@PathParam("slug") String slug, @BeanParam ReadingForm form) {
        var report = reports.of(slug);
        forms.require(
                form, form.errors(report.open(), reports.today(), me.person()), errors -> page(report, form, errors));
        var measure = form.chosen(report.open()).orElseThrow();
        Reading.type(measure, form.evidence(), me.person(), clock.instant());
        return Redirect.to(report.goal().path(), "The figure has been kept");
    }

    private TemplateInstance page(GoalReport report, ReadingForm form, FormErrors errors) {
        return Templates.goal(report, form, errors, me.may(May.ADMINISTER) && report.takesReadings());
    }
}
