package openhall.learning.assignments.exceptions;

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
import openhall.learning.assignments.AssignedLearning;
import openhall.learning.assignments.Ended;
import openhall.learning.assignments.Impossible;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Dates that nobody can keep, as JSON, for the learning leads. */
@Path("/api/assignments/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ASSIGN_LEARNING)
class ExceptionApi {
    record Page(
            List<Shown> exceptions,
            long total,
            List<Answered> answered,
            @Nullable String next) {}

    record Shown(
            UUID id,
            UUID personId,
            String person,
            String assignment,
            String title,
            LocalDate dueOn,
            @Nullable Impossible exception,
            @Nullable Ended whyEnded) {
        static Shown of(AssignedLearning row) {
            var about = row.assignment;
            return new Shown(
                    row.id,
                    row.person.id,
                    row.person.name,
                    about.ref,
                    about.title,
                    row.dueOn,
                    row.exception,
                    row.whyEnded);
        }
    }

    record Day(@Nullable String date) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public Page list(@RestQuery @Nullable String after) {
        var page = AssignedLearning.exceptions(Cursor.parse(after));
        var rows = page.rows().stream().map(Shown::of).toList();
        return new Page(rows, AssignedLearning.exceptions(), Answered.latest(), page.next());
    }

    @POST
    @Path("{id}/date")
    @Transactional
    public Shown set(@RestPath UUID id, Day body) {
        var row = Dates.held(id);
        var now = clock.instant();
        var form = new DateForm(body.date());
        forms.requireJson(form, form.errors(WorkingDays.day(now)));
        Dates.set(row, form.day(), me.person(), now);
        return Shown.of(row);
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public Shown takeOff(@RestPath UUID id) {
        var row = Dates.held(id);
        Dates.takeOff(row, me.person(), clock.instant());
        return Shown.of(row);
    }
}
