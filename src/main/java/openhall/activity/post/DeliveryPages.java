package openhall.activity.post;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.activity.Mail;
import openhall.people.May;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Whether the news that people were to be told has gone, for all staff: who answers an idea wants to know that it was
 * heard. To whom it went, and the letters that somebody asked for themself, are nobody's business here.
 */
@Path("/deliveries")
@PermissionsAllowed(May.LEARN)
class DeliveryPages {

    @CheckedTemplate(basePath = "activity")
    static class Templates {
        static native TemplateInstance deliveries(KeyPage<Mail> page);
    }

    @GET
    public TemplateInstance deliveries(@RestQuery @Nullable String after) {
        return Templates.deliveries(Mail.newestNews(Cursor.parse(after)));
    }
}
