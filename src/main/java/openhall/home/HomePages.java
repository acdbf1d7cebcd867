package openhall.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.people.Me;

/** The first page: three doors and three living facts. */
@Path("/")
@PermitAll
class HomePages {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(LivingFacts facts, boolean staff);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance home() {
        return Templates.home(LivingFacts.at(clock.instant()), me.isStaff());
    }
}
