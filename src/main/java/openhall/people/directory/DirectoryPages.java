package openhall.people.directory;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Units and people from files: upload, look at what each line would do, apply. */
@Path("/admin/directory")
@PermissionsAllowed(May.ADMINISTER)
class DirectoryPages {
    private static final int SECONDS = 300;

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance directory(UploadForm form, List<DirectoryUpload> uploads, FormErrors errors);

        static native TemplateInstance directoryPlan(PlanView plan);

        static native TemplateInstance directoryApply(PlanView plan, ApplicationForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    ImportDesk desk;

    @GET
    public TemplateInstance directory() {
        return page(UploadForm.blank(), FormErrors.none());
    }

    @GET
    @Path("people.csv")
    @Produces("text/csv")
    public String peopleTemplate() {
        return CsvTemplates.people();
    }

    @GET
    @Path("units.csv")
    @Produces("text/csv")
    public String unitsTemplate() {
        return CsvTemplates.units();
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public RestResponse<Void> upload(@BeanParam UploadForm form, @RestForm @Nullable FileUpload file) {
        var sent = SentFile.of(file);
        var sheet = Sheet.read(form.chosen(), sent.content());
        forms.require(form, form.errors(sheet), errors -> page(form, errors));
        return Redirect.to(desk.keep(sheet, sent, me.person()).path());
    }

    @GET
    @Path("{id}")
    public TemplateInstance plan(UUID id, @RestQuery @Nullable String outcome, @RestQuery @Nullable String after) {
        return Templates.directoryPlan(PlanView.of(found(DirectoryUpload.shown(id)), outcome, after));
    }

    @GET
    @Path("{id}/application")
    public TemplateInstance choices(UUID id) {
        var view = PlanView.of(found(DirectoryUpload.shown(id)), null, null);
        return Templates.directoryApply(view, ApplicationForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{id}/application")
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public RestResponse<Void> apply(UUID id, @BeanParam ApplicationForm form) {
        var upload = found(desk.held(id));
        var view = PlanView.of(upload, null, null);
        if (!upload.isApplied()) {
            forms.require(form, form.errors(view.counts()), errors -> Templates.directoryApply(view, form, errors));
        }
        return switch (desk.apply(upload, form.wish(), me.person())) {
            case APPLIED -> Redirect.to(upload.path(), "The file has been applied");
            case ALREADY_APPLIED -> Redirect.to(upload.path(), "The file was applied already. Nothing was done twice");
            case PLAN_CHANGED -> Redirect.to(upload.path());
        };
    }

    private static DirectoryUpload found(@Nullable DirectoryUpload upload) {
        if (upload == null) {
            throw new NotFoundException();
        }
        return upload;
    }

    private static TemplateInstance page(UploadForm form, FormErrors errors) {
        return Templates.directory(form, DirectoryUpload.newest(), errors);
    }
}
