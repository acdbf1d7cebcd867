package openhall.learning.certificates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Formats;

@Path("/learn/certificates")
class MyCertificatesPages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance certificates(MyCertificates mine);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance certificates() {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Templates.certificates(MyCertificates.of(me.person().id, today));
    }
}
