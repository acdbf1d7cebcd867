package openhall.learning.statistics;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import openhall.people.May;
import openhall.web.Csv;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The figures of a course as one long table. */
@Path("/authoring/{slug}/statistics.csv")
class StatisticsTablePages {
    @GET
    @Produces("text/csv")
    @PermissionsAllowed(May.WRITE_COURSES)
    public String csv(@RestPath String slug, @RestQuery @Nullable String version) {
        return Csv.of(StatisticsTable.HEADER, StatisticsTable.rows(Statistics.of(slug, version)));
    }
}
