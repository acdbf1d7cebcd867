package openhall.learning.statistics;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import openhall.learning.Enrolment;
import openhall.learning.Journey;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How sure a learner is before and after a course; nobody reads the answers of others. */
@Path("/api/courses/{slug}/confidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConfidenceApi {
    /** sure: 0, not at all, to 10, completely. */
    record Answer(
            @NotNull(message = ConfidenceForm.CHOOSE)
            @Min(value = 0, message = ConfidenceForm.CHOOSE)
            @Max(value = 10, message = ConfidenceForm.CHOOSE)
            @Nullable
            Integer sure) {}

    /** From 0 to 10, null until said; asked is START or END, null when there is nothing to answer now. */
    record Said(
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String asked) {
        static Said of(ConfidenceView view) {
            var moment = view.moment();
            return new Said(
                    view.said().get(Moment.START), view.said().get(Moment.END), moment == null ? null : moment.name());
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public Said said(@RestPath String slug) {
        return Said.of(ConfidenceView.of(slug, Journey.of(slug, me.id()).learner()));
    }

    /** Answers what is stored: an answer given before stays. */
    @POST
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public Said say(@RestPath String slug, @Nullable Answer body) {
        UUID learner = Journey.of(slug, me.id()).learner().id;
        forms.requireJson(body);
        var enrolment = Enrolment.locked(learner);
        var moment = Moment.of(enrolment);
        var sure = body == null ? null : body.sure();
        if (moment != null && sure != null) {
            CourseConfidence.say(enrolment, moment, sure, clock.instant());
        }
        return Said.of(ConfidenceView.of(slug, enrolment));
    }
}
