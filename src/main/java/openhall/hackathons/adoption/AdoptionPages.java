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
import java.time.LocalDate;
import java.util.List;
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
            List<AdoptionReview> reviews,
            LocalDate today,
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
            return Adoption.State.decisions();
        }

        public List<Review> reviewLines() {
            return reviews.stream().map(review -> Review.of(review, this)).toList();
        }

        public String outcomePath() {
            return adoption == null ? ownerPath() : adoption.outcomePath();
        }

        private @Nullable AdoptionReview next() {
            return reviews.stream()
                    .filter(review -> !review.isHeld())
                    .findFirst()
                    .orElse(null);
        }

        public boolean isParked() {
            return adoption != null && adoption.parkedUntil != null;
        }

        /** Whether its owner can say now what came of it in the end. */
        public boolean isToConclude() {
            return movable
                    && adoption != null
                    && adoption.outcome == null
                    && (adoption.state == Adoption.State.NOT_ADOPTED || next() == null);
        }
    }

    /** A review, how it stands, and its page for whoever can hold it now. */
    record Review(
            AdoptionReview review,
            String standing,
            @Nullable String path) {
        static Review of(AdoptionReview review, View view) {
            var next = view.movable && review == view.next() && !view.today.isBefore(review.opensOn());
            return new Review(review, standing(review, view), next ? review.path() : null);
        }

        private static String standing(AdoptionReview review, View view) {
            var state = review.state;
            if (state != null) {
                return state.text();
            }
            if (view.adoption != null && view.adoption.nextReview == null) {
                return "Not needed";
            }
            return review.dueOn.isBefore(view.today) && !view.isParked() ? "Late" : "To come";
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
        return Templates.adoption(view(project), new OwnerForm(null, null), AdoptionForm.empty(), FormErrors.none());
    }

    @POST
    @Path("/owner")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> nameOwner(@PathParam("team") String ref, @BeanParam OwnerForm form) {
        var project = project(ref);
        var empty = AdoptionForm.empty();
        forms.require(form, form.errors(), errors -> Templates.adoption(view(project), form, empty, errors));
        form.offer(project, me.person(), clock.now());
        return Redirect.to(project.adoptionPath(), "The project has been offered to the service");
    }

    @POST
    @Path("/moves")
    @Authenticated
    @Transactional
    public RestResponse<Void> move(@PathParam("team") String ref, @BeanParam AdoptionForm form) {
        var adoption = movedBy(ref, me);
        var empty = new OwnerForm(null, null);
        var at = clock.now();
        forms.require(
                form,
                form.errors(Adoption.day(at)),
                errors -> Templates.adoption(view(adoption.submission), empty, form, errors));
        var answer = form.answer();
        adoption.move(answer.state(), answer.until(), me.person(), answer.why(), at);
        return Redirect.to(adoption.submission.adoptionPath(), "Your decision is public");
    }

    /** What became of this team's project, for whoever answers for it or organises; nobody else finds it. */
    static Adoption movedBy(String ref, Me me) {
        var adoption = Adoption.of(project(ref));
        if (adoption == null || !adoption.canBeMovedBy(me.person(), me.may(May.ORGANISE))) {
            throw new NotFoundException();
        }
        return adoption;
    }

    /** Nothing is said about an entry before the results are final, nor about one that could not be judged. */
    static Submission project(String ref) {
        var project = Submission.byTeamRef(ref);
        var refused = project.eligibility == Submission.Eligibility.NOT_ELIGIBLE;
        if (project.team.hackathon.finalisedAt == null || refused) {
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
                adoption == null ? List.of() : AdoptionReview.of(adoption),
                Adoption.day(clock.now()),
                movable,
                organiser,
                claims,
                organiser ? OrgUnit.serviceOptions() : List.of(),
                organiser || movable ? howLong.of(AdoptionPace.ADOPTED) : null);
    }
}
