package openhall.ideas.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.ideas.limits.AccountLimits;
import openhall.ideas.limits.SentKind;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Anybody reports an idea or a comment that should not be there, signed in or not. */
@Path("/reports")
class ReportPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance report(Reported thing, boolean signedIn, ReportForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    AccountLimits limits;

    @GET
    @Path("/new")
    @PermitAll
    public TemplateInstance begin(@RestQuery @Nullable String about) {
        return page(Reported.published(about), ReportForm.blank(about), FormErrors.none());
    }

    @POST
    @PermitAll
    @Transactional
    public RestResponse<Void> report(@BeanParam ReportForm form) {
        var thing = Reported.published(form.about());
        forms.require(form, form.errors(), errors -> page(thing, form, errors));
        limits.admit(SentKind.REPORT, me.id(), errors -> page(thing, form, errors));
        Report.make(thing, form.why(), Forms.text(form.words()), me.optional().orElse(null), clock.instant());
        return Redirect.to(thing.path(), "Thank you. A moderator looks at it in 3 working days");
    }

    private TemplateInstance page(Reported thing, ReportForm form, FormErrors errors) {
        return Templates.report(thing, me.signedIn(), form, errors);
    }
}
