package openhall.learning.used;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a learner thought of a course; nobody reads the answers of others. */
@Path("/api/courses/{slug}/reaction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReactionApi {
    /** useful: 1, not at all, to 5, very; either of the two may be left out. */
    record Answer(
            @Min(value = 1, message = ReactionForm.CHOOSE_USEFUL)
            @Max(value = 5, message = ReactionForm.CHOOSE_USEFUL)
            @Nullable
            Integer useful,

            @Nullable Boolean recommend) {
        FormErrors missing() {
            return useful == null && recommend == null
                    ? new FormErrors().add("useful", ReactionForm.ANSWER_ONE)
                    : FormErrors.none();
        }
    }

    /** Null for what was not said; open says whether it can be said now. */
    record Said(@Nullable Integer useful, @Nullable Boolean recommend, boolean open) {
        static Said of(Enrolment enrolment) {
            var said = CourseReaction.of(enrolment.id);
            return said == null
                    ? new Said(null, null, enrolment.isCompleted())
                    : new Said(said.useful, said.recommend, enrolment.isCompleted());
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "What I thought of a course that I completed")
    @PermissionsAllowed(May.LEARN)
    public Said said(@RestPath String slug) {
        return Said.of(Journey.of(slug, me.id()).learner());
    }

    /** Answers what is stored: nothing new before the course is completed. */
    @POST
    @Operation(summary = "Say what I thought of a course that I completed; what is said last counts")
    @Transactional
    @PermissionsAllowed(May.LEARN)
    public Said say(@RestPath String slug, @Nullable Answer answer) {
        UUID learner = Journey.of(slug, me.id()).learner().id;
        forms.requireJson(answer, answer == null ? FormErrors.none() : answer.missing());
        var enrolment = Enrolment.locked(learner);
        if (answer != null && enrolment.isCompleted()) {
            CourseReaction.say(
                    enrolment, new CourseReaction.Said(answer.useful(), answer.recommend()), clock.instant());
        }
        return Said.of(enrolment);
    }
}
