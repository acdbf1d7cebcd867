package openhall.ideas.calls;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Calls for ideas as JSON: read by everyone, kept by those who answer ideas. An end is the first moment after the last day. */
@Path("/api/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CallApi {
    record Page(
            List<Summary> current,
            List<Summary> over,
            @Nullable String next) {}

    record Dates(Instant opens, Instant sendingEnds, Instant supportingEnds, Instant answersBy) {
        static Dates of(CallDates dates) {
            return new Dates(dates.opens(), dates.sendingEnds(), dates.supportingEnds(), dates.answersBy());
        }
    }

    record Tally(long sent, long answered, long accepted, long delivered) {
        static Tally of(CallTally tally) {
            return new Tally(tally.sent(), tally.answered(), tally.accepted(), tally.delivered());
        }
    }

    record Summary(
            String slug,
            String title,
            String question,
            String service,
            @Nullable String theme,
            CallPhase phase,
            Dates dates,
            Tally ideas,
            @Nullable String outcome) {
        static Summary of(CallSheet sheet) {
            var call = sheet.call();
            return new Summary(
                    call.slug,
                    call.title,
                    call.question,
                    call.service.name,
                    call.theme == null ? null : call.theme.slug,
                    sheet.phase(),
                    Dates.of(call.dates()),
                    Tally.of(sheet.tally()),
                    call.outcome);
        }
    }

    record Change(Instant at, String why, List<String> before) {
        static Change of(CallChange change) {
            return new Change(change.changedAt, change.why, change.before());
        }
    }

    record Detail(
            Summary call,
            @Nullable String words,
            List<Change> changes,
            List<IdeaSummary> ideas,
            @Nullable String next) {}

    record Kept(
            @NotBlank(message = "Enter a title")
            @Size(max = 100, message = "The title must be 100 characters or fewer")
            @Nullable
            String title,

            @NotBlank(message = "Write the question in a sentence or two")
            @Size(max = 500, message = "The question must be 500 characters or fewer")
            @Nullable
            String question,

            @Size(max = 5000, message = "More words must be 5,000 characters or fewer") @Nullable
            String words,

            @NotBlank(message = "Choose the service that asks") @Nullable
            String service,

            @Nullable String theme,

            @NotBlank(message = "Enter the first day to send ideas") @Nullable
            String opens,

            @NotBlank(message = "Enter the last day to send ideas") @Nullable
            String sendUntil,

            @NotBlank(message = "Enter the last day to support ideas") @Nullable
            String supportUntil,

            @NotBlank(message = "Enter the day by which the council answers") @Nullable
            String answersBy,

            @Size(max = 500, message = "Why the dates change must be 500 characters or fewer") @Nullable
            String why) {
        CallForm form() {
            return new CallForm(title, question, words, service, theme, opens, sendUntil, supportUntil, answersBy, why);
        }
    }

    record Outcome(
            @NotBlank(message = "Say what came of this call")
            @Size(max = 5000, message = "What came of this call must be 5,000 characters or fewer")
            @Nullable
            String outcome) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Page list(@RestQuery @Nullable String after) {
        var now = clock.instant();
        var current = CallForIdeas.current(now);
        var over = CallForIdeas.over(now, Cursor.parse(after));
        var currentSheets = CallSheet.of(current, CallTally.of(current), now);
        var overSheets = CallSheet.of(over.rows(), CallTally.of(over.rows()), now);
        return new Page(
                currentSheets.stream().map(Summary::of).toList(),
                overSheets.stream().map(Summary::of).toList(),
                over.next());
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Detail show(String slug, @RestQuery @Nullable String after) {
        var call = CallPages.readable(slug, me.may(May.ANSWER_IDEAS));
        var page = IdeaList.page(IdeaQuestion.of(call), after);
        return new Detail(
                summary(call),
                call.words,
                CallChange.of(call).stream().map(Change::of).toList(),
                page.rows().stream().map(IdeaSummary::of).toList(),
                page.next());
    }

    @POST
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response prepare(Kept body) {
        var choices = CallChoices.now();
        var form = body.form();
        forms.requireJson(body, form.errors(choices, null, clock.instant()));
        var call = CallForIdeas.prepare(form.plan(choices), me.person(), clock.instant());
        return Response.created(URI.create("/api/calls/" + call.slug))
                .entity(summary(call))
                .build();
    }

    /** All of its words and days; {@code why} once it is open and the days change. */
    @PUT
    @Path("/{slug}")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Summary change(String slug, Kept body) {
        var call = CallForIdeas.held(slug);
        var choices = CallChoices.now();
        var form = body.form();
        forms.requireJson(body, form.errors(choices, call, clock.instant()));
        call.change(form.plan(choices), form.reason(), me.person(), clock.instant());
        return summary(call);
    }

    @POST
    @Path("/{slug}/publication")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Summary publish(String slug) {
        var call = CallForIdeas.held(slug);
        call.publish(me.person(), clock.instant());
        return summary(call);
    }

    @DELETE
    @Path("/{slug}")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public void throwAway(String slug) {
        CallForIdeas.held(slug).throwAway(me.person(), clock.instant());
    }

    @POST
    @Path("/{slug}/outcome")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Summary tell(String slug, Outcome body) {
        var call = CallForIdeas.held(slug);
        forms.requireJson(body);
        call.tell(Forms.text(body.outcome()), me.person(), clock.instant());
        return summary(call);
    }

    private Summary summary(CallForIdeas call) {
        return Summary.of(CallSheet.of(call, CallTally.of(call), clock.instant()));
    }
}
