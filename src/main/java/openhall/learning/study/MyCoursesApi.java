package openhall.learning.study;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.learning.Enrolment;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The courses that somebody has begun: what their page shows, in the same order. */
@Path("/api/me/courses")
@Produces(MediaType.APPLICATION_JSON)
class MyCoursesApi {

    /** {@code next} is what to give as {@code after} for the courses that follow; null when there are none. */
    record Mine(List<Begun> courses, @Nullable String next) {}

    /** {@code progress} is the address of the whole of it, with its why. */
    record Begun(
            String course,
            String title,
            int version,
            int round,
            int modulesDone,
            int modulesTotal,
            int stepsDone,
            int stepsTotal,
            Instant startedAt,
            Instant activeAt,
            @Nullable Instant completedAt,
            @Nullable String certificate,
            String progress) {

        static Begun of(Enrolment enrolment) {
            return new Begun(
                    enrolment.course.slug,
                    enrolment.version.title,
                    enrolment.version.number,
                    enrolment.round,
                    enrolment.modulesDone,
                    enrolment.modulesTotal,
                    enrolment.stepsDone,
                    enrolment.stepsTotal,
                    enrolment.startedAt,
                    enrolment.activeAt,
                    enrolment.completedAt,
                    enrolment.certificate,
                    "/api/courses/" + enrolment.course.slug + "/progress");
        }
    }

    @Inject
    Me me;

    @GET
    @Operation(summary = "The courses I have begun, the one I was last busy with first")
    @PermissionsAllowed(May.LEARN)
    public Mine courses(@RestQuery @Nullable String after) {
        var page = MyCourses.of(me.person().id, Cursor.parse(after));
        return new Mine(page.rows().stream().map(Begun::of).toList(), page.next());
    }
}
