package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.people.May;

/** How many people took the courses that challenges name, as JSON for organisers. */
@Path("/api/hackathons/{slug}/learning")
@Produces(MediaType.APPLICATION_JSON)
class PreLearningApi {
    record Course(String slug, List<String> challenges, String completedBy) {}

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public List<Course> show(@PathParam("slug") String slug) {
        return PreLearning.of(Hackathon.named(slug)).lines().stream()
                .map(line -> new Course(line.slug(), line.challenges(), line.count()))
                .toList();
    }
}
