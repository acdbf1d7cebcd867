package openhall.learning.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story in which the learner decides how it goes on; the first scene is where it begins. */
public record Scenario(List<Scene> scenes) implements StepContent {

    /** {@code ending} is null where the story goes on. */
    public record Scene(
            String name,
            String title,
            String body,
            List<Choice> choices,
            @Nullable Ending ending) {}

    /** What the learner can do, what follows from it, and the name of the scene it leads to. */
    public record Choice(String text, String to, String feedback) {}

    public enum Ending {
        GOOD,
        POOR
    }

    public Scene first() {
        return scenes.get(0);
    }

    public @Nullable Scene scene(String name) {
        return scenes.stream()
                .filter(scene -> scene.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
