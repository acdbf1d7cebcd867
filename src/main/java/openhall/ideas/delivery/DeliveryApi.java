package openhall.ideas.delivery;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** How the work on an idea goes, as JSON: everyone reads it, and those who answer ideas write it. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeliveryApi {
    record NewDelivery(
            @NotBlank(message = "Choose how far the work has come") @Nullable
            String state,

            @NotBlank(message = "Say what has happened")
            @Size(max = 5000, message = "What has happened must be 5,000 characters or fewer")
            @Nullable
            String why,

            @Nullable String next) {
        DeliveryForm form() {
            return new DeliveryForm(state, why, next);
        }
    }

    record NewMilestone(
            @NotBlank(message = "Say what will be done")
            @Size(max = 200, message = "What will be done must be 200 characters or fewer")
            @Nullable
            String words,

            @Nullable String due) {
        MilestoneForm form() {
            return new MilestoneForm(words, due);
        }
    }

    record NewDay(
            @Nullable String due,

            @NotBlank(message = "Say why the day moves")
            @Size(max = 1000, message = "Why the day moves must be 1,000 characters or fewer")
            @Nullable
            String why) {
        DayForm form() {
            return new DayForm(due, why);
        }
    }

    record Reached(
            @NotBlank(message = "Say what was done")
            @Size(max = 1000, message = "What was done must be 1,000 characters or fewer")
            @Nullable
            String what) {}

    record Shown(
            UUID id,
            String words,
            LocalDate due,
            LocalDate firstDue,
            @Nullable Instant reachedAt,
            String note) {
        static Shown of(Milestone milestone) {
            return new Shown(
                    milestone.id,
                    milestone.words,
                    milestone.dueOn,
                    milestone.firstDueOn,
                    milestone.reachedAt,
                    milestone.note);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}/delivery")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response deliver(String ref, NewDelivery body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        var now = clock.instant();
        forms.requireJson(body, form.errors(now));
        idea.deliver(form.to(), form.words(), me.person(), now);
        return IdeaSummary.created(idea);
    }

    @GET
    @Path("/{ref}/milestones")
    @PermitAll
    public List<Shown> milestones(String ref) {
        return Milestone.of(AddressedIdea.published(ref)).stream()
                .map(Shown::of)
                .toList();
    }

    @POST
    @Path("/{ref}/milestones")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response add(String ref, NewMilestone body) {
        var idea = Idea.heldPublished(ref);
        var now = clock.instant();
        var form = body.form();
        forms.requireJson(body, form.errors(WorkingDays.day(now)));
        var milestone = Milestone.add(idea, form.text(), form.day(), me.person(), now);
        return Response.created(URI.create("/api/ideas/" + idea.ref + "/milestones"))
                .entity(Shown.of(milestone))
                .build();
    }

    @POST
    @Path("/{ref}/milestones/{id}/day")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Shown move(String ref, UUID id, NewDay body) {
        var milestone = MilestonePages.found(Idea.heldPublished(ref), id);
        var now = clock.instant();
        var form = body.form();
        forms.requireJson(body, form.errors(WorkingDays.day(now)));
        milestone.move(form.day(), form.text(), me.person(), now);
        return Shown.of(milestone);
    }

    @POST
    @Path("/{ref}/milestones/{id}/reached")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Shown reach(String ref, UUID id, Reached body) {
        var milestone = MilestonePages.found(Idea.heldPublished(ref), id);
        forms.requireJson(body);
        milestone.reach(Forms.text(body.what()), me.person(), clock.instant());
        return Shown.of(milestone);
    }
}
