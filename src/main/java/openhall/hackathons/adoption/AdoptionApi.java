package openhall.hackathons.adoption;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What became of a project, as JSON: read it, name who answers for it, say what happens next. */
@Path("/api/teams/{ref}/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AdoptionApi {
    record Became(
            String team,
            String state,
            String service,
            @Nullable LocalDate nextReview,
            @Nullable LocalDate parkedUntil,
            @Nullable String outcome) {
        static Became of(String ref, Adoption adoption) {
            return new Became(
                    ref,
                    adoption.state.name(),
                    adoption.service.name,
                    adoption.nextReview,
                    adoption.parkedUntil,
                    adoption.outcome);
        }
    }

    record Review(
            int day,
            LocalDate dueOn,
            @Nullable Instant heldAt,
            @Nullable String state,
            @Nullable String words) {
        static Review of(AdoptionReview review) {
            var state = review.state;
            return new Review(
                    review.day, review.dueOn, review.heldAt, state == null ? null : state.name(), review.words);
        }
    }

    record NewOutcome(
            @NotBlank(message = "Say what came of it")
            @Size(max = 1000, message = "Use 1,000 characters or fewer")
            @Nullable
            String outcome) {}

    /** The slug of the service, and the e-mail address of somebody on the staff. */
    record NewOwner(@Nullable String service, @Nullable String owner) {
        OwnerForm form() {
            return new OwnerForm(service, owner);
        }
    }

    record NewMove(
            @NotBlank(message = "Choose what happens next") @Nullable
            String state,

            @Nullable LocalDate until,

            @NotBlank(message = "Say why") @Size(max = 1000, message = "Say why in 1,000 characters or fewer") @Nullable
            String why) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermitAll
    public Became show(@PathParam("ref") String ref) {
        return Became.of(ref, offered(ref));
    }

    @PUT
    @Path("/owner")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public Became nameOwner(@PathParam("ref") String ref, NewOwner body) {
        var project = AdoptionPages.project(ref);
        var form = body.form();
        forms.requireJson(form, form.errors());
        return Became.of(ref, form.offer(project, me.person(), clock.now()));
    }

    @POST
    @Authenticated
    @Transactional
    public RestResponse<Became> move(@PathParam("ref") String ref, NewMove body) {
        var adoption = AdoptionPages.movedBy(ref, me);
        var at = clock.now();
        var answer = answer(body, Adoption.day(at));
        adoption.move(answer.state(), answer.until(), me.person(), answer.why(), at);
        return created(Became.of(ref, adoption), adoption.submission.adoptionPath());
    }

    @GET
    @Path("/reviews")
    @PermitAll
    public List<Review> reviews(@PathParam("ref") String ref) {
        return AdoptionReview.of(offered(ref)).stream().map(Review::of).toList();
    }

    @POST
    @Path("/reviews/{day}")
    @Authenticated
    @Transactional
    public RestResponse<Review> review(@PathParam("ref") String ref, @PathParam("day") String day, NewMove body) {
        var review = ReviewPages.review(ref, day, me);
        var at = clock.now();
        review.hold(answer(body, Adoption.day(at)), me.person(), at);
        return created(Review.of(review), review.adoption.submission.adoptionPath());
    }

    @POST
    @Path("/outcome")
    @Authenticated
    @Transactional
    public RestResponse<Became> conclude(@PathParam("ref") String ref, NewOutcome body) {
        var adoption = AdoptionPages.movedBy(ref, me);
        forms.requireJson(body);
        adoption.conclude(Forms.text(body.outcome()), me.person(), clock.now());
        return created(Became.of(ref, adoption), adoption.submission.adoptionPath());
    }

    private AdoptionReview.Answer answer(NewMove body, LocalDate today) {
        var more = AdoptionForm.errors(Forms.text(body.state()), body.until(), today);
        var state = Adoption.State.decision(Forms.text(body.state()));
        if (state == null && !Forms.text(body.state()).isEmpty()) {
            more.add("state", "Use PILOT, ADOPTED, PARTLY, PARKED or NOT_ADOPTED");
        }
        forms.requireJson(body, more);
        var until = state == Adoption.State.PARKED ? body.until() : null;
        return new AdoptionReview.Answer(Objects.requireNonNull(state), Forms.text(body.why()), until);
    }

    private static <T> RestResponse<T> created(T body, String path) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(path))
                .build();
    }

    private static Adoption offered(String ref) {
        var adoption = Adoption.of(Submission.byTeamRef(ref));
        if (adoption == null) {
            throw new NotFoundException();
        }
        return adoption;
    }
}
