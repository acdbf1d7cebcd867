package openhall.skills.applied;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/team/applied-skills")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamAppliedApi {
    record WaitingShape(UUID personId, String name, AppliedApi.Shape change) {
        static WaitingShape of(AppliedSkill applied) {
            return new WaitingShape(applied.person.id, applied.person.name, AppliedApi.Shape.of(applied));
        }
    }

    /** next is for {@code after} of the next call; null at the end. */
    record PageShape(List<WaitingShape> waiting, @Nullable String next) {}

    /** words are needed when it is sent back; sentAt is that of the change as it was read. */
    record Decision(
            @NotNull(message = AppliedDecisionForm.CHOOSE) @Nullable
            Boolean agreed,

            @Size(max = AppliedDecisionForm.LONGEST, message = AppliedDecisionForm.TOO_LONG) @Nullable
            String words,

            @NotNull(message = "Send sentAt as you read it") @Nullable
            Instant sentAt) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public PageShape waiting(@RestQuery @Nullable String after) {
        var page = AppliedSkill.waitingOf(me.person().id, Cursor.parse(after));
        return new PageShape(page.rows().stream().map(WaitingShape::of).toList(), page.next());
    }

    /** 409 with the change as it is now when it was sent again meanwhile, or decided otherwise before. */
    @POST
    @Path("{id}/decision")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public RestResponse<AppliedApi.Shape> decide(@RestPath UUID id, Decision decision) {
        var applied = AppliedSkill.forManager(me.person(), id);
        forms.requireJson(decision, missing(decision));
        var outcome = applied.decide(me.person(), said(decision), clock.instant());
        var status = outcome == AppliedSkill.Outcome.SAVED ? RestResponse.Status.OK : RestResponse.Status.CONFLICT;
        return RestResponse.ResponseBuilder.create(status, AppliedApi.Shape.of(applied))
                .build();
    }

    /** Only after the rules above have been met. */
    private static AppliedSkill.Decision said(Decision decision) {
        return new AppliedSkill.Decision(
                Boolean.TRUE.equals(decision.agreed()),
                Forms.text(decision.words()),
                String.valueOf(decision.sentAt()));
    }

    /** A body that was not sent misses more than words, and is refused for that. */
    private static FormErrors missing(@Nullable Decision decision) {
        return decision == null
                ? FormErrors.none()
                : AppliedDecisionForm.missing(Boolean.FALSE.equals(decision.agreed()), decision.words());
    }
}
