package openhall.learning.help;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import openhall.learning.Enrolment;
import openhall.learning.Place;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A learner who is stuck at a step asks for help, as JSON. */
@Path("/api/courses/{course}/modules/{module}/steps/{position}/help")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AskApi {
    record NewRequest(
            @NotBlank(message = HelpForm.SAY_TRIED) @Size(max = 2000, message = HelpForm.TRIED_LENGTH) @Nullable
            String tried,

            @NotBlank(message = HelpForm.SAY_NEEDED) @Size(max = 2000, message = HelpForm.NEEDED_LENGTH) @Nullable
            String needed) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @POST
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<HelpApi.WithAnswers> ask(
            @RestPath String course, @RestPath String module, @RestPath int position, @Nullable NewRequest body) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        var learner = place.journey().learner().id;
        forms.requireJson(body);
        var form = body == null ? HelpForm.EMPTY : new HelpForm(body.tried(), body.needed());
        var request = HelpRequest.ask(Enrolment.locked(learner), place, form.words(), clock.instant());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, HelpApi.WithAnswers.of(request, clock.instant()))
                .location(URI.create("/api/me/help-requests/" + request.ref))
                .build();
    }
}
