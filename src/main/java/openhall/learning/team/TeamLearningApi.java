package openhall.learning.team;

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
import openhall.learning.assignments.AskedShape;
import openhall.learning.assignments.CourseRow;
import openhall.learning.assignments.extensions.Extension;
import openhall.learning.assignments.extensions.MoreTime;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The team page and its file as JSON: the same rows, in the same order. */
@Path("/api/team/learning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.SEE_OWN_LINE)
class TeamLearningApi {
    record Page(
            Team.Counts counts,
            List<Shown> people,
            List<Waiting> extensions,
            @Nullable String next) {}

    /** {@code assigned} is what is open and the latest that is done; {@code done} counts all that is done. */
    record Shown(UUID id, String name, @Nullable String unit, int open, int done, List<AskedShape> assigned) {
        static Shown of(Team.Member one) {
            var assigned = one.asked().stream().map(AskedShape::of).toList();
            return new Shown(one.id(), one.name(), one.unit(), one.open(), one.done(), assigned);
        }
    }

    record Waiting(
            UUID id,
            UUID personId,
            String title,
            LocalDate dueOn,
            LocalDate until,
            String why,
            @Nullable Boolean given) {
        static Waiting of(Extension asked) {
            var row = asked.assigned;
            return new Waiting(
                    asked.id, row.person.id, row.assignment.title, row.dueOn, asked.until, asked.why, asked.given);
        }
    }

    /** Everything one person was ever asked. */
    record Whole(UUID id, String name, List<AskedShape> assigned, List<CourseRow> modules) {}

    /** {@code given}: yes or no; {@code words}: a sentence for whoever asked. */
    record Decision(@Nullable String given, @Nullable String words) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "What my line was asked to learn, whoever is overdue first")
    public Page team(@RestQuery @Nullable String after) {
        var manager = me.person();
        var team = Team.of(manager.id, today(), Team.from(after));
        var waiting = Extension.waitingFor(manager).stream().map(Waiting::of).toList();
        var people = team.page().rows().stream().map(Shown::of).toList();
        return new Page(team.counts(), people, waiting, team.page().next());
    }

    @GET
    @Operation(summary = "Everything that one person of my line was asked to learn")
    @Path("{personId}")
    public Whole person(@RestPath UUID personId) {
        var learner = TeamLearner.of(me.person().id, personId, today());
        var assigned = learner.rows().stream().map(AskedShape::of).toList();
        return new Whole(personId, learner.person().name, assigned, learner.modules());
    }

    @POST
    @Operation(summary = "Answer somebody who asked me for more time")
    @Path("extensions/{id}/decision")
    @Transactional
    public Waiting decide(@RestPath UUID id, Decision body) {
        var asked = MoreTime.askedOf(me.person(), id);
        var form = new DecisionForm(body.given(), body.words());
        forms.requireJson(form);
        MoreTime.answer(asked, form.yes(), Forms.text(form.words()), me.person(), clock.instant());
        return Waiting.of(asked);
    }

    private LocalDate today() {
        return WorkingDays.day(clock.instant());
    }
}
