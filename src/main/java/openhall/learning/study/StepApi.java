package openhall.learning.study;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import openhall.learning.Place;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.StepContent;
import openhall.learning.quiz.AskedQuiz;
import openhall.learning.quiz.QuizDesk;
import openhall.learning.steps.StepDesk;
import openhall.learning.steps.StepState;
import openhall.learning.steps.WorkForm;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses/{course}/modules/{module}/steps/{position}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StepApi {

    /**
     * Answers by the position of the question, which counts from 1: for a choice the positions of the options chosen, for
     * every other kind a text for each field. {@code attempt} is the number of the attempt that was shown; without it the
     * answers are taken for the one that is open now.
     */
    record Answered(
            @Nullable Integer attempt,
            @Nullable Map<Integer, List<String>> answers,
            @Nullable Boolean submit) {}

    /**
     * What a learner does in a step, as its kind needs it: a note, the address of evidence, the places of the lines that
     * are ticked, the place of what they choose in a scenario, or the action back or again there. Places count from 1.
     * {@code at} is how many decisions were made before; when it is given and others have been made since, nothing happens.
     */
    record Work(
            @Nullable String note,
            @Nullable String evidence,
            @Nullable List<Integer> ticked,
            @Nullable Integer choice,
            @Nullable String action,
            @Nullable Integer at) {

        WorkForm form() {
            return new WorkForm(
                    note,
                    evidence,
                    ticked == null ? null : ticked.stream().map(String::valueOf).toList(),
                    choice == null ? null : choice.toString(),
                    action,
                    at == null ? null : at.toString());
        }
    }

    /**
     * A step as the learner may see it. {@code content} is what belongs to its kind, and null for a scenario, whose scenes
     * come one after the other, and for a quiz, which is in {@code quiz}. {@code state} is where the learner is in any other
     * step, and null until they start the course.
     */
    record Shown(
            int position,
            String kind,
            String title,
            String body,
            boolean done,
            @Nullable StepContent content,
            @Nullable AskedQuiz quiz,
            @Nullable StepState state) {}

    /** The attempt is null when the answers were only kept. */
    record Outcome(boolean saved, @Nullable Attempt attempt) {}

    record Attempt(int number, BigDecimal score, BigDecimal total, boolean passed) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "A step as I may see it")
    @PermissionsAllowed(May.LEARN)
    public Shown step(@RestPath String course, @RestPath String module, @RestPath int position) {
        var place =
                Place.of(new Place.Address(course, module, position), me.id()).opened();
        var step = place.step();
        var told = !step.isQuiz() && !(step.content() instanceof Scenario);
        return new Shown(
                step.position(),
                step.kind().text(),
                step.title(),
                step.body(),
                place.done(),
                told ? step.content() : null,
                step.isQuiz() ? AskedQuiz.of(place, clock.instant()) : null,
                StepState.of(place));
    }

    @PUT
    @Operation(summary = "Keep my answers to a quiz, or hand them in")
    @Path("/answers")
    @PermissionsAllowed(May.LEARN)
    public Outcome answer(
            @RestPath String course, @RestPath String module, @RestPath int position, @Nullable Answered body) {
        var place =
                Place.of(new Place.Address(course, module, position), me.id()).quiz();
        var sheets = QuizDesk.sheets(place, body == null ? null : body.attempt());
        var draw = sheets.open();
        var answers = body == null || body.answers() == null
                ? Answers.none()
                : Answers.ofJson(sheets.shown(), body.answers());
        var submit = body != null && Boolean.TRUE.equals(body.submit());
        var at = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> QuizDesk.keep(place, answers, at));
        if (!submit || !QuizDesk.isHandedIn(place, answers)) {
            forms.requireJson(body, submit ? answers.errors(draw) : answers.strangers(draw));
        }
        if (!submit) {
            return new Outcome(true, null);
        }
        var attempt = QuarkusTransaction.requiringNew()
                .call(() -> QuizDesk.handIn(place, answers, at))
                .made();
        return new Outcome(true, new Attempt(attempt.number, attempt.score, attempt.total, attempt.passed));
    }

    @POST
    @Operation(summary = "Do a step, and see how far I am then")
    @Path("/done")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<CourseApi.Progress> done(
            @RestPath String course, @RestPath String module, @RestPath int position, @Nullable Work body) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        place.journey().learner();
        if (place.step().isQuiz()) {
            throw new NotFoundException();
        }
        var form = body == null ? WorkForm.EMPTY : body.form();
        if (!place.done() || place.step().mayChange()) {
            forms.requireJson(form, form.errors(place));
            StepDesk.act(place, form, clock.instant());
        }
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, CourseApi.Progress.of(Reasons.of(course, me.id())))
                .location(URI.create("/api/courses/" + course + "/progress"))
                .build();
    }
}
