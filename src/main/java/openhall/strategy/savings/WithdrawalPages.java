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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever claimed a saving takes it back before somebody checks it. */
@Path("/strategy/savings")
@Produces(MediaType.TEXT_HTML)
class WithdrawalPages {
    @CheckedTemplate(basePath = "strategy/savings")
    static class Templates {
        static native TemplateInstance withdrawal(Saving saving, WithdrawalForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/withdrawal")
    @Authenticated
    public TemplateInstance ask(@PathParam("ref") String ref) {
        var saving = Saving.named(ref);
        saving.requireWithdrawable(me.person());
        return Templates.withdrawal(saving, WithdrawalForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/withdrawal")
    @Authenticated
    @Transactional
    public RestResponse<Void> withdraw(@PathParam("ref") String ref, @BeanParam WithdrawalForm form) {
        var saving = Saving.held(ref);
        saving.requireWithdrawable(me.person());
        forms.require(form, errors -> Templates.withdrawal(saving, form, errors));
        saving.withdraw(form.reason(), me.person(), clock.instant());
        return Redirect.to(saving.path(), "The saving is withdrawn. If something was typed in wrongly, claim it again");
    }
}
