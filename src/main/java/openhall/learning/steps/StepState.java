package openhall.learning.steps;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import openhall.learning.Place;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Where a learner is in a step that is no quiz, for programs; what a kind of step does not have is null, or no lines. */
public record StepState(
        List<Line> lines,
        @Nullable SceneState scene,
        @Nullable Sent sent) {

    /** Null for a quiz, and for whoever has not started the course. */
    public static @Nullable StepState of(Place place) {
        if (place.step().isQuiz() || place.journey().enrolment() == null) {
            return null;
        }
        var view = StepView.of(place, WorkForm.EMPTY);
        return new StepState(
                view.items().stream().map(item -> Line.of(item, view)).toList(),
                SceneState.of(view.story()),
                Sent.of(view.report()));
    }

    /** A line of a checklist; the first place is 1. */
    public record Line(int place, String text, boolean ticked) {
        static Line of(Option item, StepView view) {
            return new Line(
                    Integer.parseInt(item.value()), item.text(), view.ticked().contains(item.value()));
        }
    }

    /** {@code at} is how many decisions were made; {@code ending} is good or poor, and null where the story goes on. */
    public record SceneState(
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
    public record Sent(
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
}
