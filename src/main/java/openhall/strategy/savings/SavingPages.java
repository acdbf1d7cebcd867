package openhall.strategy.savings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One person claims a saving, another checks it, and everyone sees what became of it. */
@Path("/strategy/savings")
@Produces(MediaType.TEXT_HTML)
class SavingPages {

    @CheckedTemplate(basePath = "strategy/savings")
    static class Templates {
        static native TemplateInstance claim(ClaimForm form, Pace pace, FormErrors errors);

        static native TemplateInstance saving(Saving saving, Seen seen, VerdictForm form, FormErrors errors);
    }

    /** What this reader sees beside the saving; {@code alike} are claims that may be for the same money. */
    record Seen(boolean keeper, boolean mayCheck, @Nullable CameFrom from, List<Saving> alike) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Origins origins;

    @Inject
    HowLong howLong;

    @GET
    @Path("/new")
    @PermissionsAllowed(May.KEEP_SAVINGS)
    public TemplateInstance begin() {
        return claimPage(ClaimForm.blank(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.KEEP_SAVINGS)
    @Transactional
    public RestResponse<Void> claim(@BeanParam ClaimForm form) {
        var year = clock.instant().atZone(Formats.ZONE).getYear();
        forms.require(form, form.errors(year, origins), errors -> claimPage(form, errors));
        var saving = Saving.claim(form.claim(origins), form.key(), me.person(), clock.instant());
        return Redirect.to(saving.path(), "The saving is claimed. Somebody else must check it before it counts");
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    public TemplateInstance show(@PathParam("ref") String ref) {
        return page(ref, VerdictForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.KEEP_SAVINGS)
    @Transactional
    public RestResponse<Void> decide(@PathParam("ref") String ref, @BeanParam VerdictForm form) {
        var saving = Saving.held(ref);
        forms.require(form, form.errors(), errors -> page(ref, form, errors));
        saving.decide(form.verdict(), me.person(), clock.instant());
        return Redirect.to(saving.path(), "What you found has been kept");
    }

    private TemplateInstance claimPage(ClaimForm form, FormErrors errors) {
        return Templates.claim(form, howLong.of(SavingPace.CHECKED), errors);
    }

    private TemplateInstance page(String ref, VerdictForm form, FormErrors errors) {
        var saving = Saving.named(ref);
        var keeps = me.may(May.KEEP_SAVINGS);
        var mayCheck = keeps && saving.isWaiting() && !saving.wasClaimedBy(me.id());
        var alike = mayCheck ? saving.alike() : List.<Saving>of();
        return Templates.saving(saving, new Seen(keeps, mayCheck, origins.of(saving), alike), form, errors);
    }
}
