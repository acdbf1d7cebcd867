package openhall.hackathons.teams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Looking for a team: what teams see of somebody, and which teams are suggested to them. */
@Path("/hackathons/{slug}/looking")
class LookingPages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance looking(View view, LookingForm form, FormErrors errors);
    }

    record View(Hackathon hackathon, boolean takingTeams, boolean looking, Choices choices, Approaches approaches) {
        public Approaches.@Nullable Approach mine() {
            return approaches.mine();
        }

        public List<Approaches.Approach> invitations() {
            return approaches.invitations();
        }

        public List<Approaches.Approach> suggestions() {
            return approaches.suggestions();
        }

        public List<Approaches.Approach> people() {
            return approaches.people();
        }

        public List<Option> skills() {
            return choices.skillOptions();
        }

        public List<Option> challenges() {
            return choices.challengeOptions();
        }

        public List<Option> consent() {
            return List.of(Option.of(
                    "yes", "Teams, and others who look for one, can see what I ticked and wrote, without my name"));
        }

        public List<Option> conduct() {
            return List.of(Option.of("yes", "I accept the code of conduct"));
        }

        public String path() {
            return hackathon.path() + "/looking";
        }

        public String endPath() {
            return path() + "/end";
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
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shownWithSkills(slug);
        var looking = Looking.of(hackathon, me.id());
        return Templates.looking(view(hackathon, looking), LookingForm.of(looking), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> look(@PathParam("slug") String slug, @BeanParam LookingForm form) {
        var hackathon = Hackathon.shown(slug);
        var person = me.person();
        var choices = Choices.of(hackathon, person.id);
        forms.require(
                form,
                form.errors(choices),
                errors -> Templates.looking(view(hackathon, Looking.of(hackathon, person.id)), form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        Looking.begin(hackathon, person, choices.wishes(form.skills(), form.challenges(), form.about()), at);
        Consents.accept(person, hackathon, Set.of(TermsKind.CONDUCT), at);
        return Redirect.to(
                hackathon.path() + "/looking", "Teams, and others who look for one, can now see what you ticked");
    }

    @POST
    @Path("/end")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> end(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var looking = Looking.of(hackathon, me.id());
        if (looking == null) {
            throw new NotFoundException();
        }
        looking.end(at);
        return Redirect.to(hackathon.path() + "/looking", "Teams no longer see you among those who look for a team");
    }

    private View view(Hackathon hackathon, @Nullable Looking looking) {
        var person = Objects.requireNonNull(me.id());
        var approaches = Approaches.of(hackathon, person);
        return new View(
                hackathon,
                hackathon.phase(approaches.at()).takesTeams(),
                looking != null && looking.isOpen(),
                Choices.of(hackathon, person),
                approaches);
    }
}
