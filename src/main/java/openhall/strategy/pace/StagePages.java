package openhall.strategy.pace;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever may type in a stage may also put one right that was typed in wrongly, or take it out. */
@Path("/strategy/pace")
@Produces(MediaType.TEXT_HTML)
class StagePages {
    @CheckedTemplate(basePath = "strategy/pace")
    static class Templates {
        static native TemplateInstance stage(
                WorkStage stage, List<Option> services, StageForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    public TemplateInstance show(@RestPath UUID id) {
        var stage = WorkStage.named(id);
        return page(stage, OrgUnit.services(), StageForm.of(stage), FormErrors.none());
    }

    @POST
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Void> correct(@RestPath UUID id, @BeanParam StageForm form) {
        var stage = WorkStage.held(id);
        var services = OrgUnit.services();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        forms.require(form, form.errors(services, today), errors -> page(stage, services, form, errors));
        stage.correct(form.entry(services), me.person(), clock.instant());
        return Redirect.to("/strategy/pace", "The stage has been corrected");
    }

    @POST
    @Path("/stages/{id}/removal")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Void> remove(@RestPath UUID id) {
        WorkStage.held(id).remove(me.person(), clock.instant());
        return Redirect.to("/strategy/pace", "The stage has been removed");
    }

    private static TemplateInstance page(
            WorkStage stage, List<OrgUnit> services, StageForm form, FormErrors errors) {
        return Templates.stage(stage, StageForm.serviceOptions(services), form, errors);
    }
}
