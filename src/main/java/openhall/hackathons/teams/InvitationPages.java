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
import java.util.List;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** How members find more people for their team: invitations, and people who look for one. */
@Path("/hackathons/{slug}/teams/{team}/invitations")
class InvitationPages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance invitations(View view, InvitationForm form, FormErrors errors);
    }

    record View(
            Team team,
            boolean takingTeams,
            List<TeamInvitation> invitations,
            List<Introduction> suggestions,
            List<Option> skills) {
        public String path() {
            return team.path() + "/invitations";
        }

        public String searchPath() {
            return path() + "/search";
        }

        public List<Option> seek() {
            return List.of(Option.of("yes", "Suggest our team to people who look for one, and them to us"));
        }

        public List<String> sought() {
            return team.seeks ? List.of("yes") : List.of();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JOIN_TEAMS)
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        return Templates.invitations(view(own(slug, ref)), new InvitationForm(null), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> invite(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam InvitationForm form) {
        var team = own(slug, ref);
        forms.require(form, errors -> Templates.invitations(view(team), form, errors));
        TeamInvitation.send(team, Forms.text(form.email()), me.person(), clock.now());
        return Redirect.to(team.path() + "/invitations", "The invitation has been sent");
    }

    @POST
    @Path("/search")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> search(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam SearchForm form) {
        var team = own(slug, ref);
        forms.require(form, errors -> Templates.invitations(view(team), new InvitationForm(null), errors));
        var seeks = form.seeks().contains("yes");
        team.seek(seeks, form.wants(), me.person(), clock.now());
        return Redirect.to(
                team.path() + "/invitations",
                seeks ? "Your team is suggested to people who look for one" : "Your team is not suggested any more");
    }

    private Team own(String slug, String ref) {
        var team = Team.at(slug, ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }

    private View view(Team team) {
        var taking = team.hackathon.phase(clock.now()).takesTeams();
        var skills = team.hackathon.skills.stream()
                .map(skill -> Option.of(skill.key, skill.title))
                .toList();
        return new View(team, taking, TeamInvitation.of(team), Introduction.of(team), skills);
    }
}
