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
import java.time.LocalDate;
import java.util.Objects;
import openhall.hackathons.Adoption;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
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
            @Nullable LocalDate nextReview) {
        static Became of(String ref, Adoption adoption) {
            return new Became(ref, adoption.state.name(), adoption.service.name, adoption.nextReview);
        }
    }

    /** The slug of the service, and the e-mail address of somebody on the staff. */
    record NewOwner(@Nullable String service, @Nullable String owner) {
        OwnerForm form() {
            return new OwnerForm(service, owner);
        }
    }

    record NewMove(
            @NotBlank(message = "Choose what happens next") @Nullable
            String state,

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
        var adoption = offered(ref);
        if (!adoption.canBeMovedBy(me.person(), me.may(May.ORGANISE))) {
            throw new NotFoundException();
        }
        var more = new FormErrors();
        var state = Adoption.State.decision(Forms.text(body.state()));
        if (state == null && !Forms.text(body.state()).isEmpty()) {
            more.add("state", "Use PILOT, ADOPTED, PARTLY, PARKED or NOT_ADOPTED");
        }
        forms.requireJson(body, more);
        adoption.move(Objects.requireNonNull(state), me.person(), Forms.text(body.why()), clock.now());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Became.of(ref, adoption))
                .location(URI.create(adoption.submission.adoptionPath()))
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
