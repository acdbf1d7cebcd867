package openhall.strategy.savings;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

@Path("/api/savings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WithdrawalApi {

    record NewWithdrawal(@Nullable String why) {
        WithdrawalForm form() {
            return new WithdrawalForm(why);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Origins origins;

    @POST
    @Path("/{ref}/withdrawal")
    @Authenticated
    @Transactional
    public SavingApi.Shape withdraw(@PathParam("ref") String ref, @Nullable NewWithdrawal body) {
        var saving = Saving.held(ref);
        saving.requireWithdrawable(me.person());
        var form = body == null ? WithdrawalForm.blank() : body.form();
        forms.requireJson(form);
        saving.withdraw(form.reason(), me.person(), clock.instant());
        return SavingApi.Shape.of(saving, origins.of(saving));
    }
}
