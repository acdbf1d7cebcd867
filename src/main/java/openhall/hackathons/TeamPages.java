package openhall.hackathons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.EnumSet;
import java.util.List;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.hackathons.results.Result;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A team: who is in it, joining and leaving, and the way to its entry. */
@Path("/hackathons/{slug}/teams/{team}")
class TeamPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance team(View view, ConductForm form, FormErrors errors);
    }

    record View(
            Team team,
            Hackathon hackathon,
            Challenge challenge,
            List<String> names,
            @Nullable Submission entry,
            @Nullable Result result,
            Standing standing) {
        public String joinPath() {
            return team.path() + "/members";
        }

        public String leavePath() {
            return team.path() + "/departure";
        }

        public String doorsPath() {
            return team.path() + "/doors";
        }

        public String invitationsPath() {
            return team.path() + "/invitations";
        }

        public String entryPath() {
            return team.path() + "/submission";
        }

        public String projectPath() {
            return hackathon.path() + "/projects/" + team.ref;
        }

        public List<Option> conduct() {
            return List.of(Option.of("yes", "I accept the code of conduct"));
        }

        public boolean isJoinable() {
            return standing.takesTeams && standing.signedIn && !standing.member && team.open && !team.isFull();
        }
    }

    /** How the reader stands to the team. */
    record Standing(boolean signedIn, boolean member, boolean takesTeams, boolean running, boolean entered) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        return Templates.team(view(Team.at(slug, ref)), new ConductForm(List.of()), FormErrors.none());
    }

    @POST
    @Path("/members")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> join(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam ConductForm form) {
        var team = Team.at(slug, ref);
        var more = new FormErrors();
        if (!form.conduct().contains("yes")) {
            more.add("conduct", "Accept the code of conduct to join this team");
        }
        forms.require(form, more, errors -> Templates.team(view(team), form, errors));
        var at = clock.now();
        team.join(me.person(), at);
        Consents.accept(me.person(), team.hackathon, EnumSet.of(TermsKind.CONDUCT), at);
        return Redirect.to(team.path(), "You are now in this team");
    }

    @POST
    @Path("/departure")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> leave(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var team = own(slug, ref);
        var challenge = team.challenge.path();
        team.leave(me.person(), clock.now());
        return Redirect.to(challenge, "You have left the team");
    }

    @POST
    @Path("/doors")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> doors(
            @PathParam("slug") String slug, @PathParam("team") String ref, @RestForm @Nullable String open) {
        var team = own(slug, ref);
        team.openDoors("yes".equals(open), me.person(), clock.now());
        return Redirect.to(team.path());
    }

    private Team own(String slug, String ref) {
        var team = Team.at(slug, ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }

    private View view(Team team) {
        var hackathon = team.hackathon;
        var phase = hackathon.phase(clock.now());
        var submission = Submission.of(team);
        var member = me.signedIn() && team.has(me.person());
        var staff = me.signedIn() && me.person().audience.isStaff();
        var shown = phase.isFinal() && (submission == null || submission.isJudged());
        var reads = member || shown || readsAsOrganiser(hackathon, phase);
        return new View(
                team,
                hackathon,
                team.challenge,
                member || staff ? names(team) : List.of(),
                reads ? submission : null,
                submission == null ? null : Result.of(submission),
                new Standing(me.signedIn(), member, phase.takesTeams(), phase == Phase.RUNNING, submission != null));
    }

    /** Entries stay blind to organisers until the deadline, and to judges except through judging. */
    private boolean readsAsOrganiser(Hackathon hackathon, Phase phase) {
        return phase.isClosedToEntries() && me.may(May.ORGANISE) && !Judge.sits(hackathon, me.person());
    }

    private static List<String> names(Team team) {
        return TeamMember.of(team).stream().map(member -> member.person.name).toList();
    }
}
