package openhall.people.council;

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
import java.time.Clock;
import openhall.people.Council;
import openhall.people.CouncilFacts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The council's colours and logo. */
@Path("/admin/council/look")
@PermissionsAllowed(May.ADMINISTER)
class LookPages {
    private static final String PATH = "/admin/council/look";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance look(CouncilFacts council, ColoursForm form, LogoForm words, FormErrors errors);
    }

    @Inject
    Council council;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance look() {
        var kept = council.read();
        return Templates.look(kept, ColoursForm.of(kept), LogoForm.of(kept), FormErrors.none());
    }

    @POST
    @Path("colours")
    @Transactional
    public RestResponse<Void> paint(@BeanParam ColoursForm form) {
        var kept = council.held();
        forms.require(form, form.errors(), errors -> page(kept, form, errors));
        if (form.isBehind(kept)) {
            var errors = new FormErrors().add("meanwhile", CouncilPages.MEANWHILE);
            throw new StalePage(page(kept, form.after(kept), errors));
        }
        var changed = council.change(kept.with(form.colours()), me.person(), clock.instant());
        return Redirect.to(PATH, changed ? "The council's colours have changed" : CouncilPages.SAME);
    }

    /** Without a picture only the words of the logo change, if there is one already. */
    @POST
    @Path("logo")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    public RestResponse<Void> hang(@BeanParam LogoForm form, @RestForm @Nullable FileUpload picture) {
        var sent = LogoUpload.of(picture);
        var kept = council.held();
        var wrong = form.errors().addAll(sent.errors(kept.logo() != null));
        forms.require(form, wrong, errors -> page(kept, form, errors));
        var logo = sent.logo(form.words());
        var changed = logo == null
                ? council.describeLogo(form.words(), me.person(), clock.instant())
                : council.wear(logo, me.person(), clock.instant());
        return Redirect.to(PATH, changed ? "The council's logo has changed" : CouncilPages.SAME);
    }

    @POST
    @Path("logo/removal")
    @Transactional
    public RestResponse<Void> takeDown() {
        var changed = council.takeLogoOff(me.person(), clock.instant());
        return Redirect.to(PATH, changed ? "The logo is removed" : CouncilPages.SAME);
    }

    private static TemplateInstance page(CouncilFacts kept, ColoursForm form, FormErrors errors) {
        return Templates.look(kept, form, LogoForm.of(kept), errors);
    }

    private static TemplateInstance page(CouncilFacts kept, LogoForm form, FormErrors errors) {
        return Templates.look(kept, ColoursForm.of(kept), form, errors);
    }
}
