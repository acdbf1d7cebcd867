package openhall.hackathons;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Teams as JSON: joining and handing in. */
@Path("/api/teams/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamApi {
    record NewMember(boolean acceptsCodeOfConduct) {}

    record Membership(String team, String name, int placesLeft) {}

    record Handed(String team, int version, Instant submittedAt) {}

    record NewSubmission(
            @Nullable String outcome,
            @Nullable String title,
            @Nullable String whatItDoes,
            @Nullable String link) {
        SubmissionForm form() {
            return new SubmissionForm(outcome, title, whatItDoes, link);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

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
        var at = clock.now();
        team.join(me.person(), at);
        Consents.accept(me.person(), team.hackathon, EnumSet.of(TermsKind.CONDUCT), at);
        return created(team.path(), new Membership(team.ref, team.name, team.placesLeft()));
    }

    @PUT
    @Path("/submission")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Handed submit(@PathParam("ref") String ref, NewSubmission body) {
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        var form = body.form();
        forms.requireJson(form);
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        var submission = Submission.submit(team, me.person(), form.entry(), at);
        return new Handed(team.ref, submission.latest, submission.submittedAt);
    }

    private static <T> RestResponse<T> created(String path, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(path))
                .build();
    }
}
