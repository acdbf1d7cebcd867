package openhall.learning.used;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.learning.Course;
import openhall.people.May;
import openhall.people.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What came of a course, as its page shows it. */
@Path("/api/courses/{slug}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
class OutcomesApi {
    /** confidence is a sentence; reasons are null for who does not write courses. */
    record Shape(
            String course,
            List<Figure> thought,
            List<Figure> learned,
            String confidence,
            List<Figure> changed,
            @Nullable List<Why> reasons) {
        static Shape of(String course, Outcomes outcomes, boolean withReasons) {
            var reasons = outcomes.reasons().stream()
                    .map(each -> new Why(each.key(), each.people()))
                    .toList();
            return new Shape(
                    course,
                    Figure.all(outcomes.thought()),
                    Figure.all(outcomes.learned()),
                    outcomes.confidence(),
                    Figure.all(outcomes.changed()),
                    withReasons ? reasons : null);
        }
    }

    /** people of base; both null where these are too few to be shown. */
    record Figure(
            String key,
            String label,
            @Nullable Long people,
            @Nullable Long base) {
        static List<Figure> all(List<Outcomes.Share> shares) {
            return shares.stream()
                    .map(share -> new Figure(share.key(), share.label(), share.part(), share.base()))
                    .toList();
        }
    }

    record Why(String key, long people) {}

    @Inject
    Me me;

    @GET
    @Operation(summary = "What people thought of a course, what they learned, and what they changed at work")
    @PermissionsAllowed(May.LEARN)
    public Shape outcomes(@RestPath String slug) {
        var course = Course.bySlug(slug);
        if (course == null) {
            throw new NotFoundException();
        }
        return Shape.of(slug, Outcomes.of(course.id), me.may(May.WRITE_COURSES));
    }
}
