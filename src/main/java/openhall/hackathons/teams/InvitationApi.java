package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** How a team finds people, as JSON for its members. */
@Path("/api/teams/{ref}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InvitationApi {
    record NewInvitation(
            @NotBlank(message = "Enter an email address")
            @Size(max = 254, message = "The email address must be 254 characters or fewer")
            @Email(message = "Enter an email address like name@example.com")
            @Nullable
            String email) {}

    record NewSearch(boolean seeks, @Nullable List<String> wants) {}

    record Sent(String email, Instant sentAt, @Nullable Boolean accepted) {}

    /** Somebody without a name. */
    record Suggested(UUID id, String reason, @Nullable String about, boolean theySaidYes, boolean teamSaidYes) {
        static Suggested of(Introduction introduction) {
            return new Suggested(
                    introduction.id,
                    introduction.reason,
                    introduction.looking.about,
                    introduction.hasPersonsYes(),
                    introduction.hasTeamsYes());
        }
    }

    record Finding(boolean seeks, List<String> wants, List<Sent> invitations, List<Suggested> suggestions) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JOIN_TEAMS)
    public Finding show(@PathParam("ref") String ref) {
        return finding(own(ref));
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Finding invite(@PathParam("ref") String ref, NewInvitation body) {
        var team = own(ref);
        forms.requireJson(body);
        TeamInvitation.send(team, Forms.text(body.email()), me.person(), clock.now());
        return finding(team);
    }

    @PUT
    @Path("/search")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Finding search(@PathParam("ref") String ref, NewSearch body) {
        var team = own(ref);
        forms.requireJson(body);
        var wants = Objects.requireNonNullElse(body.wants(), List.<String>of());
        team.seek(body.seeks(), wants, me.person(), clock.now());
        return finding(team);
    }

    private Team own(String ref) {
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }

    private static Finding finding(Team team) {
        return new Finding(
                team.seeks,
                team.wantedKeys(),
                TeamInvitation.of(team).stream()
                        .map(each -> new Sent(each.email, each.invitedAt, each.accepted))
                        .toList(),
                Introduction.of(team).stream().map(Suggested::of).toList());
    }
}
