package openhall.hackathons.imports;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Bringing a file of another programme's challenges. */
@Path("/organise/{slug}/import")
@PermissionsAllowed(May.ORGANISE)
class ImportPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance challengeImport(Hackathon hackathon, ImportForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance begin(@PathParam("slug") String slug) {
        return Templates.challengeImport(Hackathon.named(slug), ImportForm.empty(), FormErrors.none());
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    public RestResponse<Void> upload(
            @PathParam("slug") String slug, @BeanParam ImportForm form, @RestForm @Nullable FileUpload file) {
        var hackathon = Hackathon.named(slug);
        var sent = SentChallenges.of(form.errors(), () -> SentText.of(file));
        forms.require(form, sent.errors(), errors -> Templates.challengeImport(hackathon, form, errors));
        var text = Objects.requireNonNull(sent.text());
        return Redirect.to(ChallengeUpload.keep(hackathon, form.label(), text, me.person(), clock.now())
                .path());
    }
}
