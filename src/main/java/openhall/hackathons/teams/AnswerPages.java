package openhall.hackathons.teams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer of whoever was invited to a team. */
@Path("/hackathons/{slug}/teams/{team}/invitation")
class AnswerPages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance invitation(View view, AnswerForm form, FormErrors errors);
    }

    record View(Team team) {
        public String path() {
            return team.path() + "/invitation";
        }

        public List<Option> answers() {
            return List.of(Option.of("yes", "Yes, I join this team"), Option.of("no", "No, thank you"));
        }

        public List<Option> conduct() {
            return List.of(Option.of("yes", "I accept the code of conduct"));
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
        var invitation = invitation(slug, ref);
        return Templates.invitation(new View(invitation.team), new AnswerForm(null, List.of()), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> answer(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam AnswerForm form) {
        var invitation = invitation(slug, ref);
        var team = invitation.team;
        forms.require(form, form.errors(), errors -> Templates.invitation(new View(team), form, errors));
        var at = clock.now();
        invitation.answer(me.person(), form.isYes(), at);
        if (!form.isYes()) {
            return Redirect.to(team.hackathon.path(), "The team sees that you said no");
        }
        Consents.accept(me.person(), team.hackathon, Set.of(TermsKind.CONDUCT), at);
        return Redirect.to(team.path(), "You are now in this team");
    }

    private TeamInvitation invitation(String slug, String ref) {
        return TeamInvitation.to(me.person(), Team.at(slug, ref));
    }
}
