package openhall.hackathons.event;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.May;
import openhall.people.Me;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who helps the teams of a hackathon as JSON; a member of a team takes a time for it, or gives it back. */
@Path("/api/hackathons/{slug}/mentors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.JOIN_TEAMS)
class MentorsApi {
    record Shown(String name, String offers, List<Time> times) {
        static Shown of(MentorSheet.Line line) {
            return new Shown(
                    line.mentor().shownName(),
                    line.mentor().offers,
                    line.times().stream().map(Time::of).toList());
        }
    }

    /** {@code free} is for the reader's team to take; {@code ours} is what it has. */
    record Time(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            boolean free,
            boolean ours) {
        static Time of(MentorSheet.Time time) {
            var slot = time.slot();
            return new Time(slot.id, slot.startsAt, slot.endsAt, slot.place, time.free(), time.ours());
        }
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    public List<Shown> show(@PathParam("slug") String slug) {
        return helpers(Hackathon.shown(slug));
    }

    @PUT
    @Path("/{id}/slot")
    @Transactional
    public List<Shown> take(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.shown(slug);
        MentorSlot.held(hackathon, id).take(team(hackathon), me.person(), clock.now());
        return helpers(hackathon);
    }

    @DELETE
    @Path("/{id}/slot")
    @Transactional
    public RestResponse<Void> giveBack(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.shown(slug);
        MentorSlot.held(hackathon, id).giveBack(team(hackathon), me.person(), clock.now());
        return RestResponse.noContent();
    }

    private List<Shown> helpers(Hackathon hackathon) {
        return MentorSheet.of(hackathon, mine(hackathon), clock.now()).lines().stream()
                .map(Shown::of)
                .toList();
    }

    private Team team(Hackathon hackathon) {
        var team = mine(hackathon);
        if (team == null) {
            throw new NotFoundException();
        }
        return team;
    }

    private @Nullable Team mine(Hackathon hackathon) {
        var membership = TeamMember.at(hackathon, me.id());
        return membership == null ? null : membership.team;
    }
}
