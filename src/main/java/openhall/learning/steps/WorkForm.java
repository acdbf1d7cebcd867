package openhall.learning.steps;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import openhall.learning.Place;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sends in a step: a note and where the evidence is, the lines they ticked, or what they choose in a
 * story; {@code action} is back or again there, and {@code at} how many decisions the page showed that they answered.
 */
public record WorkForm(
        @RestForm @Size(max = 2000, message = "Your note must be 2,000 characters or fewer") @Nullable
        String note,

        @RestForm @Size(max = 500, message = "The address must be 500 characters or fewer") @Nullable
        String evidence,

        @RestForm @Nullable List<String> tick,
        @RestForm @Nullable String choice,
        @RestForm @Nullable String action,
        @RestForm @Nullable String at) {

    public static final WorkForm EMPTY = new WorkForm(null, null, null, null, null, null);

    /** What only this step can refuse. */
    public FormErrors errors(Place place) {
        var errors = new FormErrors();
        var kind = place.step().kind();
        if ((kind == StepKind.TASK || kind == StepKind.REFLECTION)
                && Forms.text(note).isEmpty()) {
            errors.add("note", kind == StepKind.TASK ? "Write what you did or noticed" : "Write down what you think");
        }
        if (hasEvidence() && !Forms.text(evidence).matches("https://[^\\s/]+\\S*")) {
            errors.add("evidence", "Enter an address that begins with https://");
        }
        if (place.step().content() instanceof StepContent.Checklist list && hasStranger(list)) {
            errors.add("tick", "Tick lines of this list");
        }
        if (kind == StepKind.SCENARIO && !isTurning() && !isChoice(place)) {
            errors.add("choice", "Choose what you do");
        }
        return errors;
    }

    /** Something that can be chosen where the learner is in the story; at its end, or sent late, it does nothing. */
    private boolean isChoice(Place place) {
        var story = Story.of(place.step(), place.journey().learner().id);
        return isLate(story.taken().size()) || story.scene().choices().isEmpty() || fits(story.scene());
    }

    private boolean hasStranger(StepContent.Checklist list) {
        return ticks().stream()
                .anyMatch(place -> place < 1 || place > list.items().size());
    }

    boolean hasEvidence() {
        return !Forms.text(evidence).isEmpty();
    }

    /** Whether they go back in a story instead of choosing. */
    boolean isTurning() {
        return "back".equals(action) || "again".equals(action);
    }

    boolean isAgain() {
        return "again".equals(action);
    }

    /** Sent from a page that shows an earlier point of the story, as in another tab, or sent twice. */
    boolean isLate(int decisions) {
        return at != null && number(at) != decisions;
    }

    /** The places of the lines that are ticked. */
    Set<Integer> ticks() {
        var ticks = new TreeSet<Integer>();
        if (tick != null) {
            tick.forEach(each -> ticks.add(number(each)));
        }
        return ticks;
    }

    /** The place of what was chosen; 0 for nothing. */
    int chosen() {
        return number(Forms.text(choice));
    }

    /** 0 for what is no number of a place. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    boolean fits(Scenario.Scene scene) {
        return chosen() >= 1 && chosen() <= scene.choices().size();
    }
}
