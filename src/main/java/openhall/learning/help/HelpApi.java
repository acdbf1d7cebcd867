package openhall.learning.help;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for champions, as JSON. */
@Path("/api/help-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HelpApi {
    record Queue(List<HelpRequestShape> requests, @Nullable String next) {}

    /** state: OPEN, TAKEN, ANSWERED or CLOSED; reopened counts the answers that did not help. */
    record HelpRequestShape(
            String ref,
            String course,
            String step,
            String stepTitle,
            String askedBy,
            String tried,
            String needed,
            String state,
            Instant askedAt,
            LocalDate answerBy,
            boolean late,
            int reopened,
            @Nullable String champion) {
        static HelpRequestShape of(HelpRequest request, Instant now) {
            var champion = request.takenBy;
            return new HelpRequestShape(
                    request.ref,
                    request.course.slug,
                    request.stepPath(),
                    request.stepTitle,
                    request.person.name,
                    request.tried,
                    request.needed,
                    request.state.name(),
                    request.askedAt,
                    request.answerBy,
                    request.isLate(now),
                    request.reopened,
                    champion == null ? null : champion.name);
        }
    }

    /** helped is null until the learner has said. */
    record AnswerShape(
            String answer,
            String champion,
            Instant at,
            @Nullable Boolean helped,
            String why) {
        static AnswerShape of(HelpAnswer answer) {
            return new AnswerShape(answer.text, answer.person.name, answer.answeredAt, answer.helped, answer.why);
        }
    }

    record WithAnswers(HelpRequestShape request, List<AnswerShape> answers) {
        static WithAnswers of(HelpRequest request, Instant now) {
            var answers =
                    HelpAnswer.to(request.id).stream().map(AnswerShape::of).toList();
            return new WithAnswers(HelpRequestShape.of(request, now), answers);
        }
    }

    record NewAnswer(
            @NotBlank(message = AnswerForm.WRITE) @Size(max = 5000, message = AnswerForm.LENGTH) @Nullable
            String answer) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.HELP_LEARNERS)
    public Queue queue(@RestQuery @Nullable String after) {
        var page = HelpList.waitingFor(me.person().id, Cursor.parse(after));
        var now = clock.instant();
        return new Queue(
                page.rows().stream()
                        .map(request -> HelpRequestShape.of(request, now))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.HELP_LEARNERS)
    public WithAnswers show(@RestPath String ref) {
        return WithAnswers.of(Asked.byOthers(ref, me.person().id), clock.instant());
    }

    @POST
    @Path("/{ref}/taking")
    @PermissionsAllowed(May.HELP_LEARNERS)
    @Transactional
    public WithAnswers take(@RestPath String ref) {
        var request = HelpRequest.held(ref);
        request.take(me.person(), clock.instant());
        return WithAnswers.of(request, clock.instant());
    }

    @POST
    @Path("/{ref}/release")
    @PermissionsAllowed(May.HELP_LEARNERS)
    @Transactional
    public WithAnswers release(@RestPath String ref) {
        var request = HelpRequest.held(ref);
        request.giveBack(me.person(), clock.instant());
        return WithAnswers.of(request, clock.instant());
    }

    @POST
    @Path("/{ref}/answer")
    @PermissionsAllowed(May.HELP_LEARNERS)
    @Transactional
    public WithAnswers answer(@RestPath String ref, @Nullable NewAnswer body) {
        var request = HelpRequest.held(ref);
        HelpRefused.unlessInHand(request, me.person());
        forms.requireJson(body);
        request.answer(me.person(), Forms.text(body == null ? null : body.answer()), clock.instant());
        return WithAnswers.of(request, clock.instant());
    }
}
