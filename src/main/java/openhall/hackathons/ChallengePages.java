package openhall.hackathons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.hackathons.files.ChallengeData;
import openhall.hackathons.setting.ChallengeEvidence;
import openhall.hackathons.setting.ChallengePrompt;
import openhall.learning.CompletedCourses;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.Goal;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The problem that is set, and forming a team to answer it. */
@Path("/hackathons/{slug}/challenges/{challenge}")
class ChallengePages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance challenge(View view, TeamForm form, FormErrors errors);
    }

    /** One that is worth taking first, and whether the reader has completed it. */
    record Course(String path, String title, boolean done) {}

    record View(
            Challenge challenge,
            Hackathon hackathon,
            Phase phase,
            List<Option> goals,
            List<ChallengeData.Listed> data,
            List<Team> teams,
            boolean takesTeams,
            boolean signedIn,
            @Nullable Team mine,
            List<Challenge.Piece> evidence,
            List<String> ideas,
            Map<String, String> titles,
            Set<String> completed) {
        public String teamsPath() {
            return challenge.path() + "/teams";
        }

        public boolean isFormable() {
            return takesTeams && signedIn && mine == null;
        }

        public List<Course> courses() {
            return challenge.courseSlugs().stream()
                    .map(slug -> new Course(
                            "/courses/" + slug,
                            titles.getOrDefault(slug, slug.replace('-', ' ')),
                            completed.contains(slug)))
                    .toList();
        }

        public List<Option> doors() {
            return List.of(
                    new Option("yes", "Anybody who is signed in, until the team is full", null),
                    new Option("no", "Nobody else for now", "You can change this later"));
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
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("challenge") String challenge) {
        return Templates.challenge(view(Challenge.readable(slug, challenge)), TeamForm.empty(), FormErrors.none());
    }

    @POST
    @Path("/teams")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> form(
            @PathParam("slug") String slug, @PathParam("challenge") String name, @BeanParam TeamForm form) {
        var challenge = Challenge.named(slug, name);
        forms.require(form, moreErrors(challenge, form), errors -> Templates.challenge(view(challenge), form, errors));
        var at = clock.now();
        var team = Team.form(challenge, me.person(), Forms.text(form.name()), "yes".equals(form.open()), at);
        Consents.accept(me.person(), challenge.hackathon, EnumSet.of(TermsKind.CONDUCT), at);
        return Redirect.to(team.path(), "Your team has been formed");
    }

    private static FormErrors moreErrors(Challenge challenge, TeamForm form) {
        var errors = new FormErrors();
        if (Team.nameTaken(challenge.hackathon, Forms.text(form.name()))) {
            errors.add("name", "Another team has this name. Choose a different name");
        }
        if (!form.conduct().contains("yes")) {
            errors.add("conduct", "Accept the code of conduct to form a team");
        }
        return errors;
    }

    private View view(Challenge challenge) {
        var hackathon = challenge.hackathon;
        var phase = hackathon.phase(clock.now());
        return new View(
                challenge,
                hackathon,
                phase,
                goals(challenge),
                ChallengeData.of(challenge),
                Team.of(challenge),
                challenge.isPublished() && phase.takesTeams(),
                me.signedIn(),
                mine(hackathon),
                ChallengeEvidence.pieces(challenge),
                challenge.ideaRef == null ? List.of() : ChallengePrompt.refs(challenge),
                openhall.learning.Course.titles(challenge.courseSlugs()),
                me.signedIn() ? CompletedCourses.of(me.person(), challenge.courseSlugs()) : Set.of());
    }

    private @Nullable Team mine(Hackathon hackathon) {
        var membership = TeamMember.at(hackathon, me.id());
        return membership == null ? null : membership.team;
    }

    private static List<Option> goals(Challenge challenge) {
        return Goal.options().stream()
                .filter(goal -> challenge.goalSlugs().contains(goal.value()))
                .toList();
    }
}
