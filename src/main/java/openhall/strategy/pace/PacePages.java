package openhall.strategy.pace;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.Csv;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How long things take here; managers type in the stages that Openhall does not see by itself. */
@Path("/strategy/pace")
class PacePages {
    private static final List<String> HEADER =
            List.of("Work", "Stage", "Finished", "Half took, days or fewer", "80% took, days or fewer");

    @CheckedTemplate(basePath = "strategy/pace")
    static class Templates {
        static native TemplateInstance index(View view, StageForm form, FormErrors errors);
    }

    /** What the page shows; the services only to whoever may type something in. */
    record View(List<Pace> paces, KeyPage<WorkStage> typed, List<Option> services, boolean mayType) {}

    @Inject
    HowLong howLong;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance index(@QueryParam("after") @Nullable String after) {
        var services = me.may(May.SEE_INSIGHT) ? OrgUnit.services() : List.<OrgUnit>of();
        return page(Cursor.parse(after), services, StageForm.blank(), FormErrors.none());
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @PermitAll
    public String table() {
        return Csv.of(HEADER, howLong.all().stream().map(PacePages::line).toList());
    }

    @POST
    @Path("/stages")
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Void> type(@BeanParam StageForm form) {
        var services = OrgUnit.services();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        forms.require(form, form.errors(services, today), errors -> page(null, services, form, errors));
        WorkStage.type(form.entry(services), me.person(), clock.instant());
        return Redirect.to("/strategy/pace", "The stage has been kept");
    }

    private TemplateInstance page(@Nullable Cursor after, List<OrgUnit> services, StageForm form, FormErrors errors) {
        var options = StageForm.serviceOptions(services);
        var view = new View(howLong.all(), WorkStage.newest(after), options, me.may(May.SEE_INSIGHT));
        return Templates.index(view, form, errors);
    }

    private static List<String> line(Pace pace) {
        return List.of(
                pace.stage().work(),
                pace.stage().title(),
                String.valueOf(pace.pieces()),
                pace.isEnough() ? String.valueOf(pace.typicalDays()) : "",
                pace.isEnough() ? String.valueOf(pace.mostlyDays()) : "");
    }
}
