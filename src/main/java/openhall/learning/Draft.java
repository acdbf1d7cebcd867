package openhall.learning;

import java.util.List;
import openhall.files.ContentProblem;
import openhall.files.Problems;
import openhall.learning.files.CourseText;
import openhall.learning.versions.Contents;
import openhall.learning.versions.Difference;
import org.jspecify.annotations.Nullable;

/** A course as its files say it now, whether it is published like this or not, with the mistakes in them. */
public record Draft(CourseText text, String hash, Problems problems) {

    public String slug() {
        return text.slug();
    }

    public String title() {
        return text.title().isEmpty() ? slug() : text.title();
    }

    public boolean isBroken() {
        return problems.any();
    }

    public List<ContentProblem> problemList() {
        return problems.all();
    }

    /** What the author says is new; null when they say nothing. */
    public @Nullable String note() {
        var change = text.change();
        return change == null ? null : change.note();
    }

    public boolean isSafe() {
        var change = text.change();
        return change != null && change.safe();
    }

    /** As it could have been before, with another summary and all steps as they are. */
    Draft earlier(String summary) {
        var other = new StringBuilder(hash).reverse().toString();
        return new Draft(text.withSummary(summary), other, problems);
    }

    /** What differs from a version that is published. */
    public Difference since(CourseVersion before) {
        return Difference.of(Contents.of(Outlines.edition(before)), Contents.of(text));
    }

    /** Whether it can come after this version: a change that calls itself safe and is not is a mistake. */
    public boolean canFollow(CourseVersion before) {
        var change = text.change();
        if (change == null || !change.safe()) {
            return true;
        }
        var difference = since(before);
        if (!difference.fits()) {
            problems.at(text.file(), change.line(), "This change is not safe: " + difference.misfit());
        }
        return difference.fits();
    }
}
