package openhall.hackathons.setting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Hackathon;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What has changed of a hackathon since it was announced, for everybody. */
@Path("/hackathons/{slug}/changes")
class ChangePages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance hackathonChanges(Hackathon hackathon, KeyPage<HackathonChange> changes);
    }

    @GET
    @PermitAll
    public TemplateInstance list(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var hackathon = Hackathon.shown(slug);
        return Templates.hackathonChanges(hackathon, HackathonChange.of(hackathon, Cursor.parse(after)));
    }
}
