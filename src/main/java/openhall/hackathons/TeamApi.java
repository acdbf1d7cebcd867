package openhall.hackathons;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Teams as JSON: joining, handing in, and what became of the project. */
@Path("/api/teams/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamApi {
    record NewMember(boolean acceptsCodeOfConduct) {}

    record Membership(String team, String name, int placesLeft) {}

    record Handed(String team, int version, Instant submittedAt) {}

    record NewMove(
            @NotBlank(message = "Choose what happens next") @Nullable
            String state,

            @NotBlank(message = "Say why") @Size(max = 1000, message = "Say why in 1,000 characters or fewer") @Nullable
            String why) {}

    record NewSubmission(
            @Nullable String outcome,
            @Nullable String title,
            @Nullable String whatItDoes,
            @Nullable String link) {
        SubmissionForm form() {
            return new SubmissionForm(outcome, title, whatItDoes, link);
        }
    }

    record Became(
            String team,
            String state,
            String service,
            @Nullable LocalDate nextReview) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @POST
    @Path("/members")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Membership> join(@PathParam("ref") String ref, NewMember body) {
        var team = Team.byRef(ref);
        var more = new FormErrors();
        if (!body.acceptsCodeOfConduct()) {
            more.add("acceptsCodeOfConduct", "Accept the code of conduct to join this team");
        }
        forms.requireJson(body, more);
        team.join(me.person(), clock.instant());
        return created(team.path(), new Membership(team.ref, team.name, team.placesLeft()));
    }

    @PUT
    @Path("/submission")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Handed submit(@PathParam("ref") String ref, NewSubmission body) {
        var at = clock.instant();
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        var form = body.form();
        forms.requireJson(form);
        var submission = Submission.submit(team, me.person(), form.entry(), at);
        return new Handed(team.ref, submission.latest, submission.submittedAt);
    }

    @POST
    @Path("/adoption")
    @Authenticated
    @Transactional
    public RestResponse<Became> move(@PathParam("ref") String ref, NewMove body) {
        var adoption = Adoption.of(Submission.byTeamRef(ref));
        if (adoption == null || !adoption.canBeMovedBy(me.person(), me.may(May.ORGANISE))) {
            throw new NotFoundException();
        }
        var more = new FormErrors();
        var state = Adoption.State.decision(Forms.text(body.state()));
        if (state == null && !Forms.text(body.state()).isEmpty()) {
            more.add("state", "Use PILOT, ADOPTED, PARTLY, PARKED or NOT_ADOPTED");
        }
        forms.requireJson(body, more);
        adoption.move(Objects.requireNonNull(state), me.person(), Forms.text(body.why()), clock.instant());
        var became = new Became(ref, adoption.state.name(), adoption.service.name, adoption.nextReview);
        return created(adoption.submission.adoptionPath(), became);
    }

    private static <T> RestResponse<T> created(String path, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(path))
                .build();
    }
}
