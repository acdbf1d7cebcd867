package openhall.ideas.delivery;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is not solved for somebody, as JSON, for those who answer; nobody is named. */
@Path("/api/answers/not-solved")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnsolvedApi {
    record Said(UUID id, String idea, String words, Instant at, LocalDate due) {
        static Said of(NotSolved said) {
            var due = WorkingDays.after(WorkingDays.day(said.saidAt), NotSolved.WORKING_DAYS_TO_ANSWER);
            return new Said(said.id, said.idea.ref, said.words, said.saidAt, due);
        }
    }

    record Page(List<Said> said, @Nullable String next) {}

    record NewAnswer(
            @NotBlank(message = "Choose what you do about it")
            @Pattern(regexp = "|REOPEN|REPLY", message = "Choose what you do about it")
            @Nullable
            String outcome,

            @NotBlank(message = "Write a reply, so that people know why")
            @Size(max = 5000, message = "The reply must be 5,000 characters or fewer")
            @Nullable
            String reply) {
        UnsolvedForm form() {
            return new UnsolvedForm(outcome, reply);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public Page list(@RestQuery @Nullable String after) {
        var page = NotSolved.waiting(me.personId(), Cursor.parse(after));
        return new Page(page.rows().stream().map(Said::of).toList(), page.next());
    }

    @POST
    @Path("/{id}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public IdeaSummary answer(UUID id, NewAnswer body) {
        var said = UnsolvedPages.found(NotSolved.held(id));
        forms.requireJson(body);
        body.form().answer(said, me.person(), clock.instant());
        return IdeaSummary.of(Idea.heldPublished(said.idea.ref));
    }
}
