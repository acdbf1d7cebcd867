package openhall.learning.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.learning.files.CourseText.StepText;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.Scenario.Choice;
import openhall.learning.outline.Scenario.Ending;
import openhall.learning.outline.Scenario.Scene;
import openhall.learning.outline.StepKind;
import org.jspecify.annotations.Nullable;

/** Reads a branching story: scenes "## name: Title" with choices "- [What I do](#next)" that each say what follows. */
final class ScenarioReader {
    private static final Pattern SCENE = Pattern.compile("## ([a-z0-9-]+): *(\\S.*)");
    private static final Pattern CHOICE = Pattern.compile("- \\[([^\\]]+)]\\(#([a-z0-9-]+)\\)\\s*");
    private static final int MOST_CHOICES = 4;

    private final Path file;
    private final Prose prose;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    ScenarioReader(Path file, Prose prose, Problems problems) {
        this.file = file;
        this.prose = prose;
        this.problems = problems;
    }

    StepText read(String title, Settings settings) {
        var heading = settings.heading();
        var parts = Line.split(settings.rest(), "## ");
        var body = prose.read(file, parts.get(0));
        if (body.isEmpty()) {
            problems.at(file, heading.number(), "Say below the heading what the situation is");
        }
        var scenes = new ArrayList<Scene>();
        for (var part : parts.subList(1, parts.size())) {
            scene(part, scenes);
        }
        check(heading, scenes);
        return new StepText(
                heading.number(), StepKind.SCENARIO, title, body, new Scenario(List.copyOf(scenes)), List.of());
    }

    private void scene(List<Line> part, List<Scene> scenes) {
        var heading = SCENE.matcher(part.get(0).text());
        if (!heading.matches()) {
            problems.at(file, part.get(0).number(), "A scene begins with its name and title: \"## name: Title\"");
            return;
        }
        var name = heading.group(1);
        if (lines.put(name, part.get(0).number()) != null) {
            problems.at(file, part.get(0).number(), "The scene \"" + name + "\" is there twice");
        }
        var settings = new Settings(file, part, problems).only("ending");
        var first = 0;
        var rest = settings.rest();
        while (first < rest.size() && !rest.get(first).starts("- [")) {
            first++;
        }
        var text = prose.read(file, rest.subList(0, first));
        if (text.isEmpty()) {
            problems.at(file, part.get(0).number(), "Nothing is written in this scene");
        }
        var choices = choices(rest.subList(first, rest.size()));
        var scene = new Scene(name, heading.group(2).strip(), text, choices, ending(settings));
        checkWays(scene);
        scenes.add(scene);
    }

    private @Nullable Ending ending(Settings settings) {
        var words = settings.text("ending");
        if (words == null) {
            return null;
        }
        if (!words.equals("good") && !words.equals("poor")) {
            settings.problem("ending", "\"ending\" must be good or poor");
            return Ending.POOR;
        }
        return Ending.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private List<Choice> choices(List<Line> rest) {
        var items = Items.of(rest);
        var choices = new ArrayList<Choice>();
        for (var item : items.all()) {
            var choice = CHOICE.matcher(item.text());
            if (!choice.matches()) {
                problems.at(file, item.line(), "Write a choice as \"- [What I do](#name-of-the-next-scene)\"");
                continue;
            }
            var feedback = prose.read(file, item.feedback());
            if (feedback.isEmpty()) {
                problems.at(file, item.line(), "Say below the choice what follows from it: \"  > ...\"");
            }
            choices.add(new Choice(choice.group(1).strip(), choice.group(2), feedback));
        }
        for (var stray : items.stray()) {
            problems.at(file, stray.number(), "After the choices of a scene there is no more text");
        }
        items.after().forEach(line -> problems.at(file, line.number(), Items.BELONGS_TO_NONE));
        return choices;
    }

    private int line(Scene scene) {
        return lines.getOrDefault(scene.name(), 1);
    }

    private void checkWays(Scene scene) {
        if (scene.ending() != null && !scene.choices().isEmpty()) {
            problems.at(file, line(scene), "An ending has no choices");
        }
        if (scene.ending() == null
                && (scene.choices().isEmpty() || scene.choices().size() > MOST_CHOICES)) {
            problems.at(
                    file, line(scene), "Give the scene 1 to 4 choices, or write \"ending: good\" or \"ending: poor\"");
        }
    }

    private void check(Line heading, List<Scene> scenes) {
        if (scenes.isEmpty()) {
            problems.at(file, heading.number(), "The scenario has no scenes: begin one with \"## name: Title\"");
            return;
        }
        for (var scene : scenes) {
            for (var choice : scene.choices()) {
                if (!lines.containsKey(choice.to())) {
                    problems.at(file, line(scene), "A choice leads to \"#" + choice.to() + "\", which is no scene");
                }
            }
        }
        if (scenes.stream().noneMatch(scene -> scene.ending() == Ending.GOOD)) {
            problems.at(file, heading.number(), "The scenario has no good ending: write \"ending: good\" below one");
        }
        checkReached(scenes);
        checkEnds(scenes);
    }

    private void checkReached(List<Scene> scenes) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(scenes.get(0).name()));
        while (!open.isEmpty()) {
            var name = open.remove();
            if (reached.add(name)) {
                scenes.stream()
                        .filter(scene -> scene.name().equals(name))
                        .forEach(scene -> scene.choices().forEach(choice -> open.add(choice.to())));
            }
        }
        for (var scene : scenes) {
            if (!reached.contains(scene.name())) {
                problems.at(file, line(scene), "No choice leads to this scene");
            }
        }
    }

    /** From every scene some way must lead to an ending, or people go round for ever. */
    private void checkEnds(List<Scene> scenes) {
        Set<String> ending = new HashSet<>();
        var before = -1;
        while (ending.size() > before) {
            before = ending.size();
            for (var scene : scenes) {
                if (scene.ending() != null
                        || scene.choices().stream().anyMatch(choice -> ending.contains(choice.to()))) {
                    ending.add(scene.name());
                }
            }
        }
        for (var scene : scenes) {
            if (!ending.contains(scene.name()) && !scene.choices().isEmpty()) {
                problems.at(file, line(scene), "No way leads from this scene to an ending");
            }
        }
    }
}
