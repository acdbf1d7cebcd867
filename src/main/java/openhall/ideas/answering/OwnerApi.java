package openhall.ideas.answering;

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
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Who answers an idea, as JSON; the list begins with the last one. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
class OwnerApi {
    record NewOwner(
            @NotBlank(message = "Choose who answers this idea") @Nullable
            String owner,

            @NotBlank(message = "Choose the service that answers") @Nullable
            String service,

            @NotBlank(message = "Say why in a few words")
            @Size(max = 500, message = "Why must be 500 characters or fewer")
            @Nullable
            String why) {
        OwnerForm form() {
            return new OwnerForm(owner, service, why);
        }
    }

    record Return(
            @NotBlank(message = "Say why you give it back")
            @Size(max = 500, message = "Why must be 500 characters or fewer")
            @Nullable
            String reason) {}

    record Owned(
            String owner,
            String service,
            String why,
            Instant from,
            @Nullable Instant until,
            @Nullable String endWhy) {
        static Owned of(Ownership row) {
            return new Owned(row.owner.name, row.service.slug, row.why, row.fromAt, row.untilAt, row.endWhy);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/owner")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public List<Owned> owners(String ref) {
        return shown(AddressedIdea.published(ref));
    }

    @POST
    @Path("/{ref}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public List<Owned> give(String ref, NewOwner body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        forms.requireJson(body, form.errors());
        Ownership.give(idea, form.move(), me.person(), clock.instant());
        return shown(idea);
    }

    @POST
    @Path("/{ref}/owner/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public List<Owned> giveBack(String ref, Return body) {
        var idea = Idea.heldPublished(ref);
        forms.requireJson(body);
        Ownership.giveBack(idea, me.person(), Forms.text(body.reason()), clock.instant());
        return shown(idea);
    }

    private static List<Owned> shown(Idea idea) {
        return Ownership.history(idea).stream().map(Owned::of).toList();
    }
}
