package openhall.learning.steps;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.Scenario.Ending;
import openhall.learning.outline.Scenario.Scene;

/** The shortest way through a story to a good ending. */
public final class StoryWay {
    private record Came(Scene from, int choice) {}

    private StoryWay() {}

    /** The places of what to choose, one after the other; each counts from 1. */
    public static List<Integer> toGoodEnding(Scenario scenario) {
        var came = new HashMap<String, Came>();
        var open = new ArrayDeque<>(List.of(scenario.first()));
        while (!open.isEmpty()) {
            var scene = open.remove();
            if (scene.ending() == Ending.GOOD) {
                return back(scene, scenario.first(), came);
            }
            for (var index = 0; index < scene.choices().size(); index++) {
                var next = scenario.scene(scene.choices().get(index).to());
                if (next != null && !next.equals(scenario.first()) && !came.containsKey(next.name())) {
                    came.put(next.name(), new Came(scene, index + 1));
                    open.add(next);
                }
            }
        }
        throw new IllegalStateException("A published scenario has a good ending");
    }

    private static List<Integer> back(Scene ending, Scene first, Map<String, Came> came) {
        var choices = new LinkedList<Integer>();
        for (var scene = ending; !scene.equals(first); ) {
            var step = came.get(scene.name());
            if (step == null) {
                throw new IllegalStateException("Nothing leads to " + scene.name());
            }
            choices.addFirst(step.choice());
            scene = step.from();
        }
        return choices;
    }
}
