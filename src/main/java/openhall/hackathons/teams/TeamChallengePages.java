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
import java.util.Objects;
import openhall.hackathons.Challenge;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Another challenge for a team whose challenge was cancelled. */
@Path("/hackathons/{slug}/teams/{team}/challenge")
@PermissionsAllowed(May.JOIN_TEAMS)
class TeamChallengePages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance another(View view, TeamChallengeForm form, FormErrors errors);
    }

    record View(Team team, List<Challenge> open) {
        static View of(Team team) {
            return new View(team, Challenge.published(team.hackathon));
        }

        public boolean isCancelled() {
            return team.challenge.isCancelled();
        }

        public String path() {
            return team.challengePath();
        }

        public List<Option> options() {
            return open.stream()
                    .map(challenge -> Option.of(challenge.slug, challenge.title))
                    .toList();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        return Templates.another(View.of(own(slug, ref)), new TeamChallengeForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> choose(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam TeamChallengeForm form) {
        var view = View.of(own(slug, ref));
        forms.require(form, form.errors(view.open()), errors -> Templates.another(view, form, errors));
        var chosen = Objects.requireNonNull(form.chosen(view.open()));
        view.team().answer(chosen, me.person(), clock.now());
        return Redirect.to(view.team().path(), "Your team answers another challenge now");
    }

    private Team own(String slug, String ref) {
        var team = Team.at(slug, ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }
}
