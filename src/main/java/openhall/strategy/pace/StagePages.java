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
                WorkStage stage, List<Option> services, StageForm form, EndForm end, FormErrors errors);
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
        return page(stage, StageForm.of(stage), EndForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/stages/{id}")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Void> correct(@RestPath UUID id, @BeanParam StageForm form) {
        var stage = WorkStage.held(id);
        var services = OrgUnit.services();
        forms.require(
                form, form.errors(stage, services, today()), errors -> page(stage, form, EndForm.blank(), errors));
        stage.correct(form.entry(services), me.person(), clock.instant());
        return Redirect.to("/strategy/pace", "The stage has been corrected");
    }

    @POST
    @Path("/stages/{id}/end")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Void> end(@RestPath UUID id, @BeanParam EndForm form) {
        var stage = WorkStage.held(id);
        forms.require(form, form.errors(stage, today()), errors -> page(stage, StageForm.of(stage), form, errors));
        stage.end(form.day(), me.person(), clock.instant());
        return Redirect.to("/strategy/pace", "The end of the stage has been kept");
    }

    @POST
    @Path("/stages/{id}/removal")
    @PermissionsAllowed(May.SEE_INSIGHT)
    @Transactional
    public RestResponse<Void> remove(@RestPath UUID id) {
        WorkStage.held(id).remove(me.person(), clock.instant());
        return Redirect.to("/strategy/pace", "The stage has been removed");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static TemplateInstance page(WorkStage stage, StageForm form, EndForm end, FormErrors errors) {
        return Templates.stage(stage, StageForm.serviceOptions(OrgUnit.services()), form, end, errors);
    }
}
