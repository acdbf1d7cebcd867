package openhall.learning.help;

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
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody asked when they were stuck, as JSON, with how long people wait at the moment. */
@Path("/api/me/help-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MyHelpApi {
    /** longestWait is in working days. */
    record Mine(
            List<HelpApi.HelpRequestShape> requests,
            long waiting,
            long longestWait,
            @Nullable String next) {}

    record Reopening(
            @NotBlank(message = ReopeningForm.SAY) @Size(max = 2000, message = ReopeningForm.LENGTH) @Nullable
            String why) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public Mine mine(@RestQuery @Nullable String after) {
        var now = clock.instant();
        var page = HelpList.of(me.person().id, Cursor.parse(after));
        var waiting = HelpClock.at(now);
        return new Mine(
                page.rows().stream()
                        .map(request -> HelpApi.HelpRequestShape.of(request, now))
                        .toList(),
                waiting.waiting(),
                waiting.longest(),
                page.next());
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.LEARN)
    public HelpApi.WithAnswers show(@RestPath String ref) {
        return HelpApi.WithAnswers.of(Asked.shown(ref, me.person().id), clock.instant());
    }

    @POST
    @Path("/{ref}/closure")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public HelpApi.WithAnswers close(@RestPath String ref) {
        var request = Asked.held(ref, me.person().id);
        request.close(clock.instant());
        return HelpApi.WithAnswers.of(request, clock.instant());
    }

    @POST
    @Path("/{ref}/reopening")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public HelpApi.WithAnswers reopen(@RestPath String ref, @Nullable Reopening body) {
        var request = Asked.held(ref, me.person().id);
        HelpRefused.unlessAnswered(request);
        forms.requireJson(body);
        request.reopen(Forms.text(body == null ? null : body.why()), clock.instant());
        return HelpApi.WithAnswers.of(request, clock.instant());
    }
}
