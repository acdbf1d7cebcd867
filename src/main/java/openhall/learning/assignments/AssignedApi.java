package openhall.learning.assignments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.extensions.Extension;
import openhall.learning.assignments.extensions.ExtensionForm;
import openhall.learning.assignments.extensions.MoreTime;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What somebody was asked to learn, as JSON. */
@Path("/api/me/assigned")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.LEARN)
class AssignedApi {
    record Mine(List<AskedShape> assigned, List<CourseRow> modules) {}

    record Asking(@Nullable String until, @Nullable String why) {}

    record Waiting(UUID id, LocalDate until, String why) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public Mine mine() {
        var person = me.person().id;
        var rows = AskedRows.of(person, WorkingDays.day(clock.instant()));
        return new Mine(rows.stream().map(AskedShape::of).toList(), CourseRow.of(person));
    }

    @POST
    @Path("{id}/extension")
    @Transactional
    public Waiting ask(@RestPath UUID id, Asking body) {
        var row = MoreTime.heldFor(me.person(), id);
        var now = clock.instant();
        var form = new ExtensionForm(body.until(), body.why());
        forms.requireJson(form, form.errors(row, WorkingDays.day(now)));
        var asked = Extension.ask(row, form.day(), Forms.text(form.why()), now);
        return new Waiting(asked.id, asked.until, asked.why);
    }
}
