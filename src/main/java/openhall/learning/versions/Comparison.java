package openhall.learning.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.versions.Difference.Change;
import openhall.web.Formats;

/** Lays two versions of a course side by side and writes down what is new. */
final class Comparison {
    private static final List<BiPredicate<ModuleOutline, ModuleOutline>> SAME_MODULE =
            List.of((one, other) -> one.slug().equals(other.slug()));

    private static final List<BiPredicate<StepOutline, StepOutline>> SAME_STEP = List.of(
            (one, other) -> one.kind() == other.kind() && one.title().equals(other.title()),
            (one, other) -> one.kind() == other.kind() && one.position() == other.position());

    private static final List<BiPredicate<QuestionOutline, QuestionOutline>> SAME_QUESTION = List.of(
            (one, other) -> one.text().equals(other.text()), (one, other) -> one.position() == other.position());

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static List<Change> of(Contents before, Contents after) {
        var comparison = new Comparison();
        comparison.text("The title", before.title(), after.title());
        comparison.text("The summary", before.summary(), after.summary());
        comparison.lines("The outcomes", before.outcomes(), after.outcomes());
        comparison.lines("The skills", before.skills(), after.skills());
        comparison.modules(before.modules(), after.modules());
        return List.copyOf(comparison.changes);
    }

    private void say(String what) {
        changes.add(Change.of(what));
    }

    private void text(String what, String before, String after) {
        lines(what, before.lines().toList(), after.lines().toList());
    }

    private void lines(String what, List<String> before, List<String> after) {
        var lines = DiffLine.between(before, after);
        if (!lines.isEmpty()) {
            changes.add(new Change(what + " changed: " + Formats.times(lines.size(), "line", "lines"), lines));
        }
    }

    private void modules(List<ModuleOutline> before, List<ModuleOutline> after) {
        var pairing = Pairing.of(before, after, SAME_MODULE);
        pairing.gone().forEach(module -> say("Module removed: " + module.title()));
        pairing.added().forEach(module -> say("Module added: " + module.title()));
        pairing.moved(after).forEach(pair -> say("Module moved: " + pair.after().title()));
        pairing.pairs().forEach(pair -> module(pair.before(), pair.after()));
    }

    private void module(ModuleOutline before, ModuleOutline after) {
        var where = "Module \"" + after.title() + "\": ";
        if (!before.title().equals(after.title())) {
            say(where + "was called \"" + before.title() + "\"");
        }
        text(where + "what people can do afterwards", before.outcome(), after.outcome());
        text(where + "how to use it at work", before.atWork(), after.atWork());
        if (before.minutes() != after.minutes()) {
            say(where + "takes " + Formats.times(after.minutes(), "minute", "minutes") + ", before "
                    + before.minutes());
        }
        steps(where, before.steps(), after.steps());
    }

    private void steps(String where, List<StepOutline> before, List<StepOutline> after) {
        var pairing = Pairing.of(before, after, SAME_STEP);
        pairing.gone().forEach(step -> say(where + "step removed: " + name(step)));
        pairing.added().forEach(step -> say(where + "step added: " + name(step)));
        pairing.moved(after).forEach(pair -> say(where + "step moved: " + name(pair.after())));
        pairing.pairs().forEach(pair -> step(where, pair.before(), pair.after()));
    }

    private static String name(StepOutline step) {
        return step.kind().text() + " \"" + step.title() + "\"";
    }

    private void step(String module, StepOutline before, StepOutline after) {
        var where = module + name(after);
        if (!before.title().equals(after.title())) {
            say(where + " was called \"" + before.title() + "\"");
        }
        if (before.isQuiz() && before.quiz().pass().compareTo(after.quiz().pass()) != 0) {
            say(where + " is passed with "
                    + Written.plain(after.quiz().pass()) + " marks, before "
                    + Written.plain(before.quiz().pass()));
        }
        lines(where, Written.of(before), Written.of(after));
        questions(where, before.questions(), after.questions());
    }

    private void questions(String where, List<QuestionOutline> before, List<QuestionOutline> after) {
        var pairing = Pairing.of(before, after, SAME_QUESTION);
        pairing.gone().forEach(question -> say(where + ": question removed: " + question.text()));
        pairing.added().forEach(question -> say(where + ": question added: " + question.text()));
        pairing.moved(after)
                .forEach(pair -> say(where + ": question moved: " + pair.after().text()));
        pairing.pairs().forEach(pair -> question(where, pair.before(), pair.after()));
    }

    private void question(String where, QuestionOutline before, QuestionOutline after) {
        var what = where + ", question " + after.position();
        if (!Key.of(before).equals(Key.of(after))) {
            what += ", with its right answer or its marks,";
        }
        lines(what, Written.of(before), Written.of(after));
    }
}
