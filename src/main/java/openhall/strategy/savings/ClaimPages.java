package openhall.strategy.savings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import openhall.activity.Subject;
import openhall.people.Me;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Somebody says what was saved, from an idea's own page or for anything. */
@Path("/strategy/savings")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClaimPages {

    @CheckedTemplate(basePath = "strategy/savings")
    static class Templates {
        /** {@code only}: the one thing that this reader may claim for, else they name it. */
        static native TemplateInstance claim(ClaimForm form, @Nullable Subject only, Pace pace, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Origins origins;

    @Inject
    Claimants claimants;

    @Inject
    HowLong howLong;

    @GET
    @Path("/new")
    public TemplateInstance begin(@QueryParam("origin") @Nullable String origin) {
        return page(ClaimForm.about(origin), claimants.onlyFor(origin), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> claim(@BeanParam ClaimForm form) {
        var only = claimants.onlyFor(form.origin());
        var year = clock.instant().atZone(Formats.ZONE).getYear();
        forms.require(form, form.errors(year, origins), errors -> page(form, only, errors));
        var saving = Saving.claim(form.claim(origins), form.key(), me.person(), clock.instant());
        return Redirect.to(saving.path(), "The saving is claimed. A finance officer must check it before it counts");
    }

    private TemplateInstance page(ClaimForm form, @Nullable Subject only, FormErrors errors) {
        return Templates.claim(form, only, howLong.of(SavingPace.CHECKED), errors);
    }
}
