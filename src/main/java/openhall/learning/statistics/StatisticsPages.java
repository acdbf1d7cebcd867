package openhall.learning.statistics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import openhall.people.May;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/authoring/{slug}/statistics")
class StatisticsPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance statistics(Statistics statistics, FormErrors errors);
    }

    @GET
    @PermissionsAllowed(May.WRITE_COURSES)
    public TemplateInstance statistics(@RestPath String slug, @RestQuery @Nullable String version) {
        return Templates.statistics(Statistics.of(slug, version), FormErrors.none());
    }
}
