package openhall.people.council;

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
import openhall.people.Council;
import openhall.people.CouncilFacts;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestResponse;

/** The words about the council: its name, its areas, how to reach it. */
@Path("/admin/council")
@PermissionsAllowed(May.ADMINISTER)
class CouncilPages {
    static final String MEANWHILE =
            "Somebody else saved while you were writing. Look at what they saved, then save yours";
    static final String SAME = "Nothing was different, so nothing has changed";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance council(CouncilForm form, List<String> meanwhile, FormErrors errors);
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
    public TemplateInstance words() {
        return page(CouncilForm.of(council.read()), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> change(@BeanParam CouncilForm form) {
        forms.require(form, form.errors(), errors -> page(form, errors));
        var kept = council.held();
        if (form.isBehind(kept)) {
            throw new StalePage(stale(form, kept));
        }
        var changed = council.change(form.over(kept), me.person(), clock.instant());
        return Redirect.to("/admin/council", changed ? "The council's profile has changed" : SAME);
    }

    private static TemplateInstance page(CouncilForm form, FormErrors errors) {
        return Templates.council(form, List.of(), errors);
    }

    private static TemplateInstance stale(CouncilForm form, CouncilFacts kept) {
        var errors = new FormErrors().add("meanwhile", MEANWHILE);
        return Templates.council(form.after(kept), Meanwhile.lines(form, CouncilForm.of(kept)), errors);
    }
}
