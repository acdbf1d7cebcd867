package openhall.learning.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openhall.learning.Place;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepContent.SignOff;
import openhall.learning.outline.StepKind;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** A step as its page shows it to one learner: what is to do, and what they have done so far; {@code asked} is who sees what they write. */
public record StepView(
        Place place,
        WorkForm form,
        @Nullable Story story,
        @Nullable TaskReport report,
        SignOff asked) {

    public static StepView of(Place place, WorkForm form) {
        var kind = place.step().kind();
        var enrolment = place.journey().enrolment();
        if (enrolment == null) {
            return new StepView(place, form, null, null, TaskDesk.signOff(place));
        }
        var stepId = place.step().id();
        var shown = kind == StepKind.CHECKLIST && form.tick() == null
                ? ticked(ChecklistState.tickedIn(enrolment.id, stepId).stream()
                        .map(String::valueOf)
                        .toList())
                : form;
        var report = TaskDesk.signOff(place) == SignOff.NOBODY ? null : TaskReport.last(enrolment.id, stepId);
        return new StepView(
                place,
                shown,
                kind == StepKind.SCENARIO ? Story.of(place.step(), enrolment.id) : null,
                report,
                report != null && report.isWaiting() ? report.asks() : TaskDesk.asked(place, enrolment.person));
    }

    private static WorkForm ticked(List<String> ticks) {
        return new WorkForm(null, null, ticks, null, null, null);
    }

    public boolean isSeen() {
        return place.step().kind().isSeen();
    }

    public boolean isChecklist() {
        return place.step().kind() == StepKind.CHECKLIST;
    }

    public boolean isReflection() {
        return place.step().kind() == StepKind.REFLECTION;
    }

    public @Nullable String url() {
        return place.step().content() instanceof StepContent.Link link ? link.url() : null;
    }

    public StepContent.@Nullable Video video() {
        return place.step().content() instanceof StepContent.Video video ? video : null;
    }

    public String button() {
        if (place.step().kind() == StepKind.VIDEO) {
            return "I have watched it or read the transcript";
        }
        return place.step().kind() == StepKind.LINK ? "I have read it" : "Continue";
    }

    /** The lines of a checklist. */
    public List<Option> items() {
        var items = new ArrayList<Option>();
        if (place.step().content() instanceof StepContent.Checklist list) {
            list.items().forEach(item -> items.add(Option.of(String.valueOf(items.size() + 1), item)));
        }
        return items;
    }

    public List<String> ticked() {
        return Objects.requireNonNullElse(form.tick(), List.of());
    }

    /** Who sees what the learner writes; null when only they do. */
    public @Nullable String reader() {
        return switch (asked) {
            case MANAGER -> "your manager";
            case CHAMPION -> "the digital champions";
            case NOBODY -> null;
        };
    }

    public String readerHint() {
        return "You and " + reader()
                + " see this note. Leave out names and details of residents. Up to 2,000 characters.";
    }

    public String sendText() {
        return "Send to " + reader();
    }

    /** What the learner wrote before: in the form that was refused, or in what was sent back. */
    public String note() {
        if (form.note() != null || report == null || report.note == null) {
            return Forms.text(form.note());
        }
        return report.note;
    }

    public String evidence() {
        if (form.evidence() != null || report == null || report.evidence == null) {
            return Forms.text(form.evidence());
        }
        return report.evidence;
    }
}
