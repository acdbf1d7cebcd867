package openhall.hackathons.adoption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.hackathons.AdoptionPace;
import openhall.hackathons.Challenge;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What became of a project: public to read, moved by its owner. */
@Path("/adoption/{team}")
class AdoptionPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance adoption(View view, OwnerForm owner, AdoptionForm form, FormErrors errors);
    }

    record View(
            Submission project,
            Challenge challenge,
            @Nullable Adoption adoption,
            List<AdoptionMove> moves,
            boolean movable,
            boolean organiser,
            boolean claims,
            List<Option> services,
            @Nullable Pace pace) {
        public String movesPath() {
            return project.adoptionPath() + "/moves";
        }

        public String ownerPath() {
            return project.adoptionPath() + "/owner";
        }

        public List<Option> states() {
            return Arrays.stream(Adoption.State.values())
                    .filter(state -> state != Adoption.State.OFFERED)
                    .map(state -> Option.of(state.name(), state.text()))
                    .toList();
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @Inject
    HowLong howLong;

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("team") String ref) {
        var project = project(ref);
        return Templates.adoption(
                view(project), new OwnerForm(null, null), new AdoptionForm(null, null), FormErrors.none());
    }

    @POST
    @Path("/owner")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> nameOwner(@PathParam("team") String ref, @BeanParam OwnerForm form) {
        var project = project(ref);
        var empty = new AdoptionForm(null, null);
        forms.require(form, form.errors(), errors -> Templates.adoption(view(project), form, empty, errors));
        form.offer(project, me.person(), clock.now());
        return Redirect.to(project.adoptionPath(), "The project has been offered to the service");
    }

    @POST
    @Path("/moves")
    @Authenticated
    @Transactional
    public RestResponse<Void> move(@PathParam("team") String ref, @BeanParam AdoptionForm form) {
        var project = project(ref);
        var adoption = Adoption.of(project);
        if (adoption == null || !adoption.canBeMovedBy(me.person(), me.may(May.ORGANISE))) {
            throw new NotFoundException();
        }
        var empty = new OwnerForm(null, null);
        forms.require(form, errors -> Templates.adoption(view(project), empty, form, errors));
        var state = Adoption.State.valueOf(Objects.requireNonNull(form.state()));
        adoption.move(state, me.person(), Forms.text(form.why()), clock.now());
        return Redirect.to(project.adoptionPath(), "Your decision is public");
    }

    /** Nothing is said about an entry before the results are final. */
    static Submission project(String ref) {
        var project = Submission.byTeamRef(ref);
        if (project.team.hackathon.finalisedAt == null) {
            throw new NotFoundException();
        }
        return project;
    }

    private View view(Submission project) {
        var adoption = Adoption.of(project);
        var organiser = me.may(May.ORGANISE);
        var movable = adoption != null && me.signedIn() && (organiser || adoption.canBeMovedBy(me.person(), false));
        var claims = adoption != null
                && adoption.isTakenUp()
                && (me.may(May.KEEP_SAVINGS) || adoption.owner.id.equals(me.id()));
        return new View(
                project,
                project.team.challenge,
                adoption,
                adoption == null ? List.of() : AdoptionMove.of(adoption),
                movable,
                organiser,
                claims,
                organiser ? OrgUnit.serviceOptions() : List.of(),
                organiser || movable ? howLong.of(AdoptionPace.ADOPTED) : null);
    }
}
