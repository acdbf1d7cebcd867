package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who helps teams and when; a member of a team takes a time for it, or gives it back. */
@Path("/hackathons/{slug}/mentors")
@PermissionsAllowed(May.JOIN_TEAMS)
class MentorPages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance mentors(MentorSheet sheet);
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return hackathon.path() + "/mentors";
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return Templates.mentors(MentorSheet.of(hackathon, mine(hackathon), clock.now()));
    }

    @POST
    @Path("/{id}/slot")
    @Transactional
    public RestResponse<Void> take(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.shown(slug);
        MentorSlot.held(hackathon, id).take(team(hackathon), me.person(), clock.now());
        return Redirect.to(path(hackathon), "Your team has this time");
    }

    @POST
    @Path("/{id}/slot/return")
    @Transactional
    public RestResponse<Void> giveBack(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var hackathon = Hackathon.shown(slug);
        MentorSlot.held(hackathon, id).giveBack(team(hackathon), me.person(), clock.now());
        return Redirect.to(path(hackathon), "The time is free for other teams");
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
