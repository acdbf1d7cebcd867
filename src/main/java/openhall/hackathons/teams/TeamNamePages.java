package openhall.hackathons.teams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Another name for a team, as long as teams can change: two who met here have none of their own yet. */
@Path("/hackathons/{slug}/teams/{team}/name")
@PermissionsAllowed(May.JOIN_TEAMS)
class TeamNamePages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance name(Team team, TeamNameForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var team = own(slug, ref);
        return Templates.name(team, new TeamNameForm(team.name), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> rename(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam TeamNameForm form) {
        var team = own(slug, ref);
        forms.require(form, form.errors(team), errors -> Templates.name(team, form, errors));
        team.rename(form.typed(), me.person(), clock.now());
        return Redirect.to(team.path(), "Your team has a new name");
    }

    private Team own(String slug, String ref) {
        var team = Team.at(slug, ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }
}
