package openhall.learning.steps;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import openhall.learning.Place;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a learner is in a step that is no quiz, as JSON. */
@Path("/api/courses/{course}/modules/{module}/steps/{position}/state")
@Produces(MediaType.APPLICATION_JSON)
class StepStateApi {

    /** The texts are Markdown; what a kind of step does not have is null, and its lines are none. */
    record State(
            String kind,
            String title,
            String body,
            boolean done,
            @Nullable String address,
            @Nullable String transcript,
            List<Line> lines,
            @Nullable SceneState scene,
            @Nullable Sent sent) {

        static State of(StepView view) {
            var step = view.place().step();
            var video = view.video();
            return new State(
                    step.kind().text(),
                    step.title(),
                    step.body(),
                    view.place().done(),
                    view.address(),
                    video == null ? null : video.transcript(),
                    view.items().stream().map(item -> Line.of(item, view)).toList(),
                    SceneState.of(view.story()),
                    Sent.of(view.report()));
        }
    }

    /** A line of a checklist; the first place is 1. */
    record Line(int place, String text, boolean ticked) {
        static Line of(Option item, StepView view) {
            return new Line(
                    Integer.parseInt(item.value()), item.text(), view.ticked().contains(item.value()));
        }
    }

    /** {@code at} is how many decisions were made; {@code ending} is good or poor, and null where the story goes on. */
    record SceneState(
            int at,
            String title,
            String body,
            @Nullable String followed,
            List<String> choices,
            @Nullable String ending) {

        static @Nullable SceneState of(@Nullable Story story) {
            if (story == null) {
                return null;
            }
            var scene = story.scene();
            var ending = scene.ending();
            return new SceneState(
                    story.taken().size(),
                    scene.title(),
                    scene.body(),
                    story.isBegun() ? story.followed() : null,
                    story.options().stream().map(Option::text).toList(),
                    ending == null ? null : ending.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What was sent last to be signed off; {@code signedOff} is null while it waits. */
    record Sent(
            int number,
            @Nullable String note,
            @Nullable String evidence,
            Instant sentAt,
            @Nullable Boolean signedOff,
            @Nullable String words) {

        static @Nullable Sent of(@Nullable TaskReport report) {
            return report == null
                    ? null
                    : new Sent(
                            report.number, report.note, report.evidence, report.sentAt, report.signedOff, report.words);
        }
    }

    @Inject
    Me me;

    @GET
    @PermissionsAllowed(May.LEARN)
    public State state(@RestPath String course, @RestPath String module, @RestPath int position) {
        var place = Place.of(new Place.Address(course, module, position), me.id());
        place.journey().learner();
        if (place.step().isQuiz()) {
            throw new NotFoundException();
        }
        return State.of(StepView.of(place, WorkForm.EMPTY));
    }
}
