package openhall.ideas.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.ideas.limits.AccountLimits;
import openhall.ideas.limits.SentKind;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Anybody reports an idea or a comment, as JSON. */
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportApi {
    record NewReport(
            @Nullable String about,

            @NotBlank(message = "Choose what is wrong") @Nullable
            String reason,

            @Size(max = 2000, message = "What you tell us must be 2,000 characters or fewer") @Nullable
            String words) {
        ReportForm form() {
            return new ReportForm(about, reason, words);
        }
    }

    record Received(String about, Report.Reason reason) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    AccountLimits limits;

    @POST
    @PermitAll
    @Transactional
    public Received report(NewReport body) {
        var form = body.form();
        forms.requireJson(body, form.errors());
        var thing = Reported.published(form.about());
        limits.admitProgram(SentKind.REPORT, me.id());
        var made = Report.make(
                thing, form.why(), Forms.text(form.words()), me.optional().orElse(null), clock.instant());
        return new Received(made.about, made.reason);
    }
}
