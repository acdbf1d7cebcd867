package openhall.skills.takeback;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.skills.Evidence;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/me/confirmed-levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TakeBackApi {
    /** until: when it was taken back; null while it counts. */
    record Shape(
            UUID id,
            UUID person,
            String name,
            String skill,
            int level,
            Instant at,
            @Nullable Instant until) {
        static Shape of(Evidence given) {
            return new Shape(
                    given.id, given.person.id, given.person.name, given.skill.key, given.level, given.at, given.until);
        }
    }

    record PageShape(List<Shape> given, @Nullable String next) {}

    record Removal(
            @NotBlank(message = TakeBackForm.SAY_WHY)
            @Size(max = TakeBackForm.LONGEST, message = TakeBackForm.TOO_LONG)
            @Nullable
            String why) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public PageShape given(@RestQuery @Nullable String after) {
        var page = Evidence.givenBy(me.personId(), Cursor.parse(after));
        return new PageShape(page.rows().stream().map(Shape::of).toList(), page.next());
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public Shape takeBack(@RestPath UUID id, Removal removal) {
        var given = Given.of(id, me.person());
        forms.requireJson(removal);
        given.evidence().takeBack(me.person(), Forms.text(removal.why()), clock.instant());
        return Shape.of(given.evidence());
    }
}
