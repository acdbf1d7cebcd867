package openhall.ideas.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.ideas.calls.CallForIdeas;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestResponse;

/** Ideas with the contacts of their authors, for whoever answers ideas and says why they need them. */
@Path("/ideas/export")
@PermissionsAllowed(May.ANSWER_IDEAS)
class ExportPages {
    @CheckedTemplate(basePath = "ideas/opendata")
    static class Templates {
        static native TemplateInstance export(
                ExportForm form, List<Option> calls, List<Option> themes, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    ExportFile file;

    @GET
    public TemplateInstance ask() {
        return page(ExportForm.blank(), FormErrors.none());
    }

    /** Asked for by a form and not by a link: a file with contacts has no address that could be passed on. */
    @POST
    @Transactional
    public RestResponse<StreamingOutput> export(@BeanParam ExportForm form) {
        forms.require(form, form.errors(), errors -> page(form, errors));
        var at = clock.instant();
        var export = IdeaExport.make(form.filter(), form.why(), me.person(), at).id;
        StreamingOutput csv = out -> file.csv(export, out);
        var name = "ideas-with-contacts-" + LocalDate.ofInstant(at, Formats.ZONE) + ".csv";
        return RestResponse.ResponseBuilder.ok(csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private TemplateInstance page(ExportForm form, FormErrors errors) {
        var calls = Option.first("Any call, or none", CallForIdeas.openedOptions(clock.instant()));
        return Templates.export(form, calls, Option.first("Any theme, or none", Theme.options()), errors);
    }
}
