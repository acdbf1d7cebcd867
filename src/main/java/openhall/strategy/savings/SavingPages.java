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
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A finance officer checks a saving that somebody else claimed, and everyone sees what became of it. */
@Path("/strategy/savings")
@Produces(MediaType.TEXT_HTML)
class SavingPages {

    @CheckedTemplate(basePath = "strategy/savings")
    static class Templates {
        static native TemplateInstance saving(Saving saving, Seen seen, VerdictForm form, FormErrors errors);
    }

    /**
     * What this reader sees beside the saving: {@code names} of people, whether the claim is their {@code own}, and
     * {@code alike} claims that may be for the same money.
     */
    record Seen(
            boolean names,
            boolean own,
            boolean mayCheck,
            @Nullable CameFrom from,
            List<Saving> alike) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Origins origins;

    @GET
    @Path("/{ref}")
    @PermitAll
    public TemplateInstance show(@PathParam("ref") String ref) {
        return page(ref, VerdictForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.CHECK_SAVINGS)
    @Transactional
    public RestResponse<Void> decide(@PathParam("ref") String ref, @BeanParam VerdictForm form) {
        var saving = Saving.held(ref);
        forms.require(form, form.errors(), errors -> page(ref, form, errors));
        saving.decide(form.verdict(), me.person(), clock.instant());
        return Redirect.to(saving.path(), "What you found has been kept");
    }

    private TemplateInstance page(String ref, VerdictForm form, FormErrors errors) {
        var saving = Saving.named(ref);
        var own = saving.wasClaimedBy(me.id());
        var checks = me.may(May.CHECK_SAVINGS);
        var mayCheck = checks && saving.isWaiting() && !own;
        var alike = mayCheck ? saving.alike() : List.<Saving>of();
        var names = checks || me.may(May.KEEP_SAVINGS);
        return Templates.saving(saving, new Seen(names, own, mayCheck, origins.of(saving), alike), form, errors);
    }
}
