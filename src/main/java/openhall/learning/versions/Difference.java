package openhall.learning.versions;

import java.util.List;
import openhall.learning.outline.Outline.StepOutline;

/**
 * What is new in a course against the version before: in sentences with the lines that differ; why a learner could not
 * be moved without losing something, empty when they can; and the quizzes whose attempts could be marked differently.
 */
public record Difference(List<Change> changes, List<String> misfits, List<Remarked> remarked) {

    public record Change(String what, List<DiffLine> lines) {
        static Change of(String what) {
            return new Change(what, List.of());
        }
    }

    /** A quiz of the module with this slug, before and after. */
    public record Remarked(String module, StepOutline before, StepOutline after) {}

    public static Difference of(Contents before, Contents after) {
        var fit = Fit.of(before, after);
        return new Difference(Comparison.of(before, after), fit.misfits(), fit.remarked());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether nobody would lose anything: the same modules and steps, and only texts, keys and pass marks differ. */
    public boolean fits() {
        return misfits.isEmpty();
    }

    /** The first reason why not, with how many more there are; empty when it fits. */
    public String misfit() {
        if (fits()) {
            return "";
        }
        return misfits.get(0) + (misfits.size() == 1 ? "" : ", and " + (misfits.size() - 1) + " more");
    }
}
