package openhall.ideas.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A moderator settles what people reported about one idea or comment. */
@Path("/moderation/reports")
class ReportedPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance reported(
                Reported thing, List<Report> reports, boolean own, SettlementForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance show(String ref) {
        return page(Reported.of(ref), SettlementForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> settle(String ref, @BeanParam SettlementForm form) {
        var thing = Reported.of(ref);
        forms.require(form, form.errors(thing), errors -> page(thing, form, errors));
        Report.settle(thing, form.settlement(), me.person(), clock.instant());
        return Redirect.to("/moderation?show=reported", "Saved. Those who were signed in are told");
    }

    private TemplateInstance page(Reported thing, SettlementForm form, FormErrors errors) {
        return Templates.reported(thing, Report.open(thing.ref()), thing.isBy(me.person()), form, errors);
    }
}
