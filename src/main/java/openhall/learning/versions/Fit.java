package openhall.learning.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.MatchingAsk;
import openhall.learning.outline.OrderingAsk;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.Scenario;
import openhall.learning.outline.Scenario.Scene;
import openhall.learning.outline.StepContent;
import openhall.learning.versions.Difference.Remarked;

/** Whether what somebody has done in one version has its place in another: step by step, in order. */
final class Fit {
    private final List<String> misfits = new ArrayList<>();
    private final List<Remarked> remarked = new ArrayList<>();

    private Fit() {}

    static Fit of(Contents before, Contents after) {
        var fit = new Fit();
        var slugs = before.modules().stream().map(ModuleOutline::slug).toList();
        if (slugs.equals(after.modules().stream().map(ModuleOutline::slug).toList())) {
            for (var index = 0; index < slugs.size(); index++) {
                fit.module(before.modules().get(index), after.modules().get(index));
            }
        } else {
            fit.misfits.add("the modules are not the same, in the same order");
        }
        return fit;
    }

    List<String> misfits() {
        return List.copyOf(misfits);
    }

    List<Remarked> remarked() {
        return List.copyOf(remarked);
    }

    private void module(ModuleOutline before, ModuleOutline after) {
        if (before.steps().size() != after.steps().size()) {
            misfits.add("module \"" + before.slug() + "\" had " + before.steps().size() + " steps and has "
                    + after.steps().size());
            return;
        }
        for (var index = 0; index < before.steps().size(); index++) {
            step(before.slug(), before.steps().get(index), after.steps().get(index));
        }
    }

    private void step(String module, StepOutline before, StepOutline after) {
        var where = "step " + before.position() + " of module \"" + module + "\" ";
        if (before.kind() != after.kind()) {
            misfits.add(where + "was a " + before.kind().text().toLowerCase(Locale.UK) + " and is a "
                    + after.kind().text().toLowerCase(Locale.UK));
            return;
        }
        content(where, before.content(), after.content());
        if (before.isQuiz()) {
            quiz(where, before, after);
        }
        if (Key.differs(before, after)) {
            remarked.add(new Remarked(module, before, after));
        }
    }

    private void content(String where, StepContent before, StepContent after) {
        if (before instanceof StepContent.Task task && !task.equals(after)) {
            misfits.add(where + "is signed off by somebody else");
        } else if (before instanceof StepContent.Checklist list
                && after instanceof StepContent.Checklist other
                && list.items().size() != other.items().size()) {
            misfits.add(where + "had " + list.items().size() + " things to tick and has "
                    + other.items().size());
        } else if (before instanceof Scenario story && after instanceof Scenario other) {
            story.scenes().stream()
                    .filter(scene -> !isStillThere(scene, other))
                    .forEach(scene ->
                            misfits.add(where + "does not lead on from scene \"" + scene.name() + "\" as it did"));
        }
    }

    /** Whoever stands in this scene, or has decided there, finds the same ways on. */
    private static boolean isStillThere(Scene scene, Scenario other) {
        var now = other.scene(scene.name());
        return now != null
                && now.ending() == scene.ending()
                && now.choices().size() >= scene.choices().size()
                && IntStream.range(0, scene.choices().size())
                        .allMatch(index -> scene.choices()
                                .get(index)
                                .to()
                                .equals(now.choices().get(index).to()));
    }

    private void quiz(String where, StepOutline before, StepOutline after) {
        if (before.questions().size() != after.questions().size()) {
            misfits.add(where + "had " + before.questions().size() + " questions and has "
                    + after.questions().size());
            return;
        }
        if (!before.quiz().draws().equals(after.quiz().draws())) {
            misfits.add(where + "draws another number of questions from its pools");
        }
        for (var index = 0; index < before.questions().size(); index++) {
            if (before.questions().get(index).marks()
                    != after.questions().get(index).marks()) {
                misfits.add(where + "gives other marks for question " + (index + 1));
            }
            if (!fits(before.questions().get(index), after.questions().get(index))) {
                misfits.add(where + "asks something else in question " + (index + 1)
                        + ": keep its kind, its pool and the number and order of its answers");
            }
        }
    }

    /** An answer that is stored must mean the same. */
    private static boolean fits(QuestionOutline before, QuestionOutline after) {
        var pool = before.pool() == null ? "" : before.pool();
        return pool.equals(after.pool() == null ? "" : after.pool()) && fits(before.ask(), after.ask());
    }

    private static boolean fits(Ask before, Ask after) {
        if (before instanceof ChoiceAsk choice && after instanceof ChoiceAsk other) {
            return choice.options().size() == other.options().size() && !isReordered(texts(choice), texts(other));
        }
        if (before instanceof MatchingAsk matching && after instanceof MatchingAsk other) {
            return matching.pairs().size() == other.pairs().size()
                    && matching.offers().equals(other.offers())
                    && !isReordered(texts(matching), texts(other));
        }
        if (before instanceof OrderingAsk ordering && after instanceof OrderingAsk other) {
            return ordering.fields() == other.fields() && !isReordered(ordering.items(), other.items());
        }
        return before.getClass() == after.getClass() && before.fields() == after.fields();
    }

    private static List<String> texts(ChoiceAsk ask) {
        return ask.options().stream().map(ChoiceAsk.ChoiceOption::text).toList();
    }

    private static List<String> texts(MatchingAsk ask) {
        return ask.pairs().stream().map(MatchingAsk.Pair::left).toList();
    }

    /** A text that is mended stands where it stood; one that is still there stands nowhere else. */
    private static boolean isReordered(List<String> before, List<String> after) {
        return IntStream.range(0, after.size()).anyMatch(index -> {
            var now = after.indexOf(before.get(index));
            return now >= 0 && now != index;
        });
    }
}
