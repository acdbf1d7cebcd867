package openhall.learning.used;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What my team used at work, for me to say whether I saw it. */
@Path("/api/team/used-at-work")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamUsedApi {
    record WaitingShape(UUID personId, String name, UsedApi.Shape used) {
        static WaitingShape of(UsedAtWork used) {
            return new WaitingShape(used.person().id, used.person().name, UsedApi.Shape.of(used));
        }
    }

    /** next is for {@code after} of the next call; null at the end. */
    record PageShape(List<WaitingShape> waiting, @Nullable String next) {}

    /** words: a note, or left out. */
    record Decision(
            @NotNull(message = SeenForm.CHOOSE) @Nullable Boolean seen,

            @Size(max = SeenForm.LONGEST, message = SeenForm.TOO_LONG) @Nullable
            String words) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "What my team used at work and I have not looked at; state=not-seen for what I had not seen yet")
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public PageShape waiting(@RestQuery @Nullable String state, @RestQuery @Nullable String after) {
        var page = UsedAtWork.toConfirm(me.person().id, "not-seen".equals(state), Cursor.parse(after));
        return new PageShape(page.rows().stream().map(WaitingShape::of).toList(), page.next());
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Say whether I have seen this; that I have stays")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public UsedApi.Shape decide(@RestPath UUID id, @Nullable Decision decision) {
        var used = UsedAtWork.forManager(me.person(), id);
        forms.requireJson(decision);
        if (decision != null) {
            var seen = Boolean.TRUE.equals(decision.seen());
            var said = new UsedAtWork.Decision(seen, Forms.text(decision.words()));
            used.decide(me.person(), said, clock.instant());
        }
        return UsedApi.Shape.of(used);
    }
}
