package openhall.hackathons.adoption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.hackathons.Adoption;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The projects that the reader answers for, what is late first. */
@Path("/adoption")
class MyAdoptionPages {
    @CheckedTemplate(basePath = "hackathons/reviews")
    static class Templates {
        static native TemplateInstance mine(KeyPage<Reviews.Owned> page);
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    @Authenticated
    public TemplateInstance mine(@RestQuery @Nullable String after) {
        return Templates.mine(Reviews.ownedBy(me.personId(), Adoption.day(clock.now()), Cursor.parse(after)));
    }
}
