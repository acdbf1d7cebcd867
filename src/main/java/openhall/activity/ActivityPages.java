package openhall.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.May;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was sent, for administrators. */
@Path("/admin")
@PermissionsAllowed(May.ADMINISTER)
class ActivityPages {

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance mail(KeyPage<Mail> page);
    }

    @GET
    @Path("mail")
    public TemplateInstance mail(@RestQuery @Nullable String after) {
        return Templates.mail(Mail.newest(Cursor.parse(after)));
    }
}
