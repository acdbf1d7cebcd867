package openhall.ideas;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.ideas.calls.CallForIdeas;
import openhall.ideas.calls.IdeaList;
import openhall.ideas.calls.IdeaQuery;
import openhall.ideas.calls.ListChoices;
import openhall.ideas.duplicates.MergedHere;
import openhall.ideas.limits.Retry;
import openhall.ideas.limits.SendingLimits;
import openhall.ideas.places.Point;
import openhall.ideas.places.Points;
import openhall.ideas.redirecting.Redirection;
import openhall.ideas.sending.DraftAccess;
import openhall.ideas.sending.IdeaForm;
import openhall.people.Council;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.Theme;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Ideas as JSON: read, send, support. An author is named only if they chose to be. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IdeaApi {
    record Page(List<IdeaSummary> ideas, @Nullable String next) {}

    record Answered(String service, String text, Decision decision, Instant at) {
        static @Nullable Answered of(@Nullable Reply reply) {
            return reply == null ? null : new Answered(reply.service.name, reply.text, reply.decision, reply.repliedAt);
        }
    }

    record Event(String title, String who, Instant at, String why) {
        static Event of(IdeaMove.Line line) {
            return new Event(line.title(), line.who(), line.at(), line.why());
        }
    }

    /** The goal that it contributes to. */
    record Towards(String goal, String title) {
        static @Nullable Towards of(Idea idea) {
            var goal = idea.goal;
            return goal == null ? null : new Towards(goal.slug, goal.title);
        }
    }

    /** Where an idea that was passed on is dealt with, as it was told then. */
    record PassedOn(String name, String link, String who) {
        static @Nullable PassedOn of(Idea idea) {
            var to = Redirection.shown(idea);
            return to == null ? null : new PassedOn(to.name, to.link, to.who);
        }
    }

    record Detail(
            IdeaSummary idea,
            String problem,
            String suggestion,
            @Nullable Answered reply,
            @Nullable PassedOn passedOn,
            @Nullable Towards contributesTo,
            List<Event> history) {
        static Detail of(Idea idea) {
            var history = IdeaMove.history(idea).stream().map(Event::of).toList();
            return new Detail(
                    IdeaSummary.of(idea),
                    idea.problem,
                    idea.suggestion,
                    Answered.of(Reply.latest(idea)),
                    PassedOn.of(idea),
                    Towards.of(idea),
                    history);
        }
    }

    record NewIdea(
            @NotBlank(message = "Enter a title")
            @Size(max = 100, message = "Title must be 100 characters or fewer")
            @Nullable
            String title,

            @NotBlank(message = "Say what the problem is")
            @Size(max = 5000, message = "The problem must be 5,000 characters or fewer")
            @Nullable
            String problem,

            @NotBlank(message = "Say what the council could do")
            @Size(max = 5000, message = "What the council could do must be 5,000 characters or fewer")
            @Nullable
            String suggestion,

            @Size(max = 100, message = "Area must be 100 characters or fewer") @Nullable
            String area,

            @Size(max = 100, message = "Name must be 100 characters or fewer") @Nullable
            String name,

            @Size(max = 254, message = "Email address must be 254 characters or fewer")
            @Email(message = "Enter an email address like name@example.com")
            @Nullable
            String email,

            boolean showName,

            @Nullable String call,
            @Nullable String theme,

            /** Two numbers of a map with a comma between: north, then east. */
            @Nullable String point,

            /** The key of a draft from /api/ideas/drafts whose pictures go with the idea. */
            @Nullable String draft,

            /** From /api/ideas/proof, for whoever is not signed in. */
            @Nullable String proof) {
        IdeaForm form() {
            var shown = showName ? "yes" : null;
            return new IdeaForm(title, problem, suggestion, area, name, email, shown, null, null, point);
        }

        /** All that is sent but the proof, which is good only once. */
        String content() {
            var shown = String.valueOf(showName);
            return Stream.of(title, problem, suggestion, area, name, email, shown, call, theme, point, draft)
                    .map(text -> text == null ? "-" : text.length() + ":" + text)
                    .collect(Collectors.joining(" "));
        }

        @Nullable
        CallForIdeas asked(Instant now) {
            return Forms.text(call).isEmpty() ? null : CallForIdeas.openBySlug(Forms.text(call), now);
        }

        @Nullable
        Theme part() {
            return Theme.currentBySlug(Forms.text(theme));
        }

        FormErrors errors(boolean signedIn, Instant now) {
            var errors = form().errors(signedIn);
            if (!Forms.text(call).isEmpty() && asked(now) == null) {
                errors.add("call", "This call does not take ideas now. Choose another, or send your idea without one");
            }
            if (!Forms.text(theme).isEmpty() && part() == null) {
                errors.add("theme", "Choose a theme of the council's strategy, or none");
            }
            return errors;
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Council council;

    @Inject
    SendingLimits limits;

    @Inject
    Points points;

    @Inject
    DraftAccess drafts;

    @GET
    @PermitAll
    public Page list(@BeanParam IdeaQuery query) {
        var asked = ListChoices.at(clock.instant(), council.facts()).read(query);
        var page = IdeaList.page(asked, query.after());
        return new Page(page.rows().stream().map(IdeaSummary::of).toList(), page.next());
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    public Detail show(String ref) {
        var idea = AddressedIdea.published(ref);
        return Detail.of(idea);
    }

    @POST
    @PermitAll
    @Transactional
    @Operation(
            summary = "Send an idea",
            description = "Sent again under the same Idempotency-Key, it is the same idea, and the answer is the same."
                    + " Use a new random key for each idea. A key is known for 2 days")
    public Response send(@RestHeader(Retry.HEADER) @Nullable String key, NewIdea body) {
        var sender = body.form().sender(me.optional());
        var retry = limits.retry(key, sender, body.content());
        var before = retry.sentBefore();
        if (before == null) {
            return IdeaSummary.created(retry.note(take(body, sender, Retry.errors(key))));
        }
        forms.requireJson(body, reused(retry));
        return IdeaSummary.created(before);
    }

    private Idea take(NewIdea body, Proposal.Sender sender, FormErrors more) {
        var now = clock.instant();
        var draft = Forms.text(body.draft());
        var sending = draft.isEmpty() ? UUID.randomUUID() : drafts.taken(draft);
        var errors = body.errors(me.signedIn(), now).addAll(points.errors(body.point()));
        if (sending == null) {
            errors.add("draft", "There is no draft with this key. Begin one, or send the idea without one");
        }
        forms.requireJson(body, errors.addAll(more));
        var pass = limits.admitProgram(sender, body.proof());
        var idea = pass.mark(Idea.propose(body.form().proposal(), sender, Objects.requireNonNull(sending), now));
        idea.about(body.asked(now), body.part());
        idea.locate(Point.parse(Forms.text(body.point())));
        return idea;
    }

    private static FormErrors reused(Retry retry) {
        return retry.isReused()
                ? new FormErrors().add(Retry.HEADER, "You sent another idea under this key. Use a new key for each")
                : FormErrors.none();
    }

    @POST
    @Path("/{ref}/support")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public Response support(String ref) {
        var idea = Idea.heldPublished(ref);
        idea.gainSupport(me.person(), clock.instant());
        return IdeaSummary.created(idea);
    }

    @DELETE
    @Path("/{ref}/support")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public IdeaSummary takeBackSupport(String ref) {
        var idea = Idea.heldPublished(ref);
        idea.loseSupport(me.person(), clock.instant());
        return IdeaSummary.of(idea);
    }

    @POST
    @Path("/{ref}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public IdeaSummary withdraw(String ref) {
        var idea = MergedHere.heldWith(ref);
        if (!idea.isBy(me.person())) {
            throw new NotFoundException();
        }
        idea.withdraw(me.person(), clock.instant());
        return IdeaSummary.of(idea);
    }
}
