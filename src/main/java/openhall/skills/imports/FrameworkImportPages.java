package openhall.skills.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.KeyPage;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Frameworks that others publish, from their files: upload, look at what it would change, apply. */
@Path("/admin/frameworks")
@PermissionsAllowed(May.ADMINISTER)
class FrameworkImportPages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance importFramework(
                FrameworkUploadForm form, FrameworkShelf shelf, FormErrors errors);

        static native TemplateInstance importPlan(FrameworkPlan plan, KeyPage<PlannedSkill> shown);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    FrameworkDesk desk;

    @GET
    public TemplateInstance frameworks() {
        return page(FrameworkUploadForm.blank(), FormErrors.none());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    public RestResponse<Void> upload(@BeanParam FrameworkUploadForm form, @RestForm @Nullable FileUpload file) {
        var sent = SentFramework.of(form, () -> SentText.of(file));
        forms.require(form, sent.errors(), errors -> page(form, errors));
        return Redirect.to(desk.keep(form.label(), sent.content(), me.person()).path());
    }

    @GET
    @Path("uploads/{id}")
    public TemplateInstance plan(UUID id, @RestQuery @Nullable String after) {
        var plan = desk.plan(id);
        return Templates.importPlan(plan, plan.page(after));
    }

    @POST
    @Path("uploads/{id}/application")
    @Transactional
    public RestResponse<Void> apply(UUID id, @RestForm @Nullable String plan) {
        var upload = "/admin/frameworks/uploads/" + id;
        return switch (desk.apply(id, Forms.text(plan), me.person())) {
            case APPLIED -> Redirect.to("/admin/frameworks", "The framework has been brought in");
            case ALREADY_APPLIED -> Redirect.to(upload, "The file was applied already. Nothing was done twice");
            case PLAN_CHANGED ->
                Redirect.to(
                        upload,
                        "Something has changed since you looked. Nothing was applied. Look again, then apply the file");
        };
    }

    private static TemplateInstance page(FrameworkUploadForm form, FormErrors errors) {
        return Templates.importFramework(form, FrameworkShelf.now(), errors);
    }
}
