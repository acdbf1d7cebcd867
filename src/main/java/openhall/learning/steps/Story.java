package openhall.learning.steps;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.Scenario.Ending;
import openhall.learning.outline.Scenario.Scene;
import openhall.web.Option;

/** A scenario as far as one learner has gone: the scene they are in, and what they decided on the way. */
record Story(Scene scene, List<Taken> taken) {

    /** Something that was decided, and what followed from it. */
    record Taken(String scene, int number, String choice, String feedback) {}

    /** Follows what is stored; whatever does not fit the story any more is left out. */
    static Story of(StepOutline step, UUID enrolmentId) {
        var scenario = (Scenario) step.content();
        var scene = scenario.first();
        var taken = new ArrayList<Taken>();
        for (var made : ScenarioChoice.of(enrolmentId, step.id())) {
            if (!made.scene.equals(scene.name())
                    || made.choice > scene.choices().size()) {
                break;
            }
            var choice = scene.choices().get(made.choice - 1);
            var next = scenario.scene(choice.to());
            if (next == null) {
                break;
            }
            taken.add(new Taken(scene.title(), made.choice, choice.text(), choice.feedback()));
            scene = next;
        }
        return new Story(scene, List.copyOf(taken));
    }

    public List<Option> options() {
        var options = new ArrayList<Option>();
        for (var choice : scene.choices()) {
            options.add(Option.of(String.valueOf(options.size() + 1), choice.text()));
        }
        return options;
    }

    public boolean isGood() {
        return scene.ending() == Ending.GOOD;
    }

    public boolean isPoor() {
        return scene.ending() == Ending.POOR;
    }

    boolean isEnded() {
        return scene.ending() != null;
    }

    /** The way to an ending, for the learner's events: going back forgets what was chosen, and they do not. */
    String run() {
        var choices = taken.stream().map(each -> String.valueOf(each.number())).collect(joining(", "));
        return (isGood() ? "A good ending" : "A poor ending") + " after the choices " + choices + ": " + scene.title();
    }

    public boolean isBegun() {
        return !taken.isEmpty();
    }

    /** What followed from the last decision; only when something was decided. */
    public String followed() {
        return taken.get(taken.size() - 1).feedback();
    }
}
