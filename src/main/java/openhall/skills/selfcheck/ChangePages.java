package openhall.skills.selfcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.people.May;
import openhall.strategy.SmallGroups;

@Path("/skills")
class ChangePages {
    @CheckedTemplate(basePath = "skills")
    static class Templates {
        static native TemplateInstance change(PairedChange change);
    }

    @Inject
    Clock clock;

    @Inject
    SmallGroups smallGroups;

    @GET
    @Path("change")
    @PermissionsAllowed({May.SEE_INSIGHT, May.ASSIGN_LEARNING})
    public TemplateInstance change() {
        return Templates.change(PairedChange.before(clock.instant(), smallGroups.attitudes()));
    }
}
