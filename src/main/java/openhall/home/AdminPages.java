package openhall.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.May;

/** Where an administrator begins. */
@Path("/admin")
@PermissionsAllowed(May.ADMINISTER)
class AdminPages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance admin();
    }

    @GET
    public TemplateInstance admin() {
        return Templates.admin();
    }
}
