package openhall.activity.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.activity.Activity;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whether the record is whole: how the last checks ended, and a button for another one. */
@Path(CheckPages.PATH)
@PermissionsAllowed(May.ADMINISTER)
class CheckPages {
    static final String PATH = "/admin/activity/verification";

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance verification(
                @Nullable AuditCheck open, @Nullable AuditCheck last, List<AuditCheck> ended, long entries);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance verification() {
        var ended = AuditCheck.ended();
        var last = ended.isEmpty() ? null : ended.get(0);
        return Templates.verification(AuditCheck.underWay(), last, ended, AuditSeal.length());
    }

    @POST
    @Transactional
    public RestResponse<Void> ask() {
        var at = clock.instant();
        if (!AuditCheck.ask(at)) {
            return Redirect.to(PATH, "A check is under way already");
        }
        Activity.record(me.person(), "asked for a check of", AuditPages.RECORD, at);
        return Redirect.to(PATH, "The record will be checked from its first entry on");
    }
}
