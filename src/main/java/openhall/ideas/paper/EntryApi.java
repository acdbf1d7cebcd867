package openhall.ideas.paper;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Ideas and supports on paper, entered by programs. What it answers holds no name that is not shown, and no address. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EntryApi {
    record NewEntry(
            @NotBlank(message = "Choose how the idea came to us") @Nullable
            String channel,

            @NotBlank(message = "Enter the day it came to us") @Nullable
            String received,

            @Size(max = 40, message = "Number of the slip must be 40 characters or fewer") @Nullable
            String slip,

            @NotBlank(message = "Enter a title")
            @Size(max = 100, message = "Title must be 100 characters or fewer")
            @Nullable
            String title,

            @NotBlank(message = "Enter what the problem is")
            @Size(max = 5000, message = "The problem must be 5,000 characters or fewer")
            @Nullable
            String problem,

            @NotBlank(message = "Enter what the council could do")
            @Size(max = 5000, message = "What the council could do must be 5,000 characters or fewer")
            @Nullable
            String suggestion,

            @Size(max = 100, message = "Choose a question from the list, or none") @Nullable
            String call,

            @Size(max = 100, message = "Choose a theme from the list, or none") @Nullable
            String theme,

            @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
            String area,

            /** Two numbers of a map with a comma between: north, then east. */
            @Size(max = 100, message = "The numbers must be 100 characters or fewer") @Nullable
            String point,

            @NotBlank(message = "Choose how the person wants to hear from us") @Nullable
            String reach,

            @Size(max = 100, message = "Name must be 100 characters or fewer") @Nullable
            String name,

            @Size(max = 254, message = "Email address must be 254 characters or fewer")
            @Email(message = "Enter an email address like name@example.com")
            @Nullable
            String email,

            @Size(max = 500, message = "Postal address must be 500 characters or fewer") @Nullable
            String address,

            boolean showName) {
        EntryForm form() {
            var key = UUID.randomUUID().toString();
            var named = showName ? "yes" : null;
            return new EntryForm(
                    key,
                    channel,
                    received,
                    slip,
                    title,
                    problem,
                    suggestion,
                    call,
                    theme,
                    area,
                    point,
                    reach,
                    name,
                    email,
                    address,
                    named,
                    null);
        }
    }

    record Slip(
            @NotBlank(message = "Enter the number of the slip")
            @Size(max = 40, message = "Number of the slip must be 40 characters or fewer")
            @Nullable
            String slip) {}

    record Counted(UUID id, String slip, int supports, int onPaper) {}

    record Way(
            Idea.Channel channel,
            long published,
            long answered,
            @Nullable Long halfAnsweredInDays) {
        static Way of(ChannelCount count) {
            return new Way(count.channel(), count.published(), count.answered(), count.days());
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    EntryTopics topics;

    @GET
    @Path("/channels")
    @PermitAll
    public List<Way> channels() {
        return ChannelCount.all().stream().map(Way::of).toList();
    }

    @POST
    @Path("/entries")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Response enter(NewEntry body) {
        forms.requireJson(body);
        var form = body.form();
        var at = clock.instant();
        forms.requireJson(body, form.errors(WorkingDays.day(at)).addAll(topics.errors(form, at)));
        var known = PaperEntry.onSlip(form.how());
        if (known != null) {
            forms.requireJson(body, new FormErrors().add("slip", "This slip is entered already as " + known.ref));
        }
        var idea = Idea.enter(form.proposal(), form.how(), me.person(), at);
        EntryTopics.tell(idea, form);
        return IdeaSummary.created(idea);
    }

    @POST
    @Path("/{ref}/paper-supports")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public Response support(String ref, Slip body) {
        var idea = Idea.heldPublished(ref);
        forms.requireJson(body);
        var slip = Forms.text(body.slip());
        forms.requireJson(body, SlipForm.known(slip, idea));
        idea.gainOnPaper(slip, me.person(), clock.instant());
        var counted = counted(idea, slip);
        return Response.created(URI.create("/api/ideas/" + ref + "/paper-supports/" + counted.id()))
                .entity(counted)
                .build();
    }

    @DELETE
    @Path("/{ref}/paper-supports/{id}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public void takeBack(String ref, UUID id) {
        var idea = Idea.heldPublished(ref);
        if (!PaperSupport.isEnteredBy(idea, id, me.personId())) {
            throw new NotFoundException();
        }
        idea.loseOnPaper(id, me.person(), clock.instant());
    }

    private static Counted counted(Idea idea, String slip) {
        var support = PaperSupport.numbered(slip);
        return new Counted(support.id, support.slip, idea.supportCount, idea.paperSupportCount);
    }
}
