package openhall.learning.versions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.files.ContentProblem;
import openhall.learning.CourseVersion;
import openhall.learning.Draft;
import openhall.learning.Enrolment;
import openhall.learning.Enrolment.OnVersion;
import openhall.learning.quiz.Remarking;
import org.jspecify.annotations.Nullable;

/** What an author sees before they publish: what is new, what is wrong, and whom it touches. */
record Proof(
        String slug,
        List<Edition> editions,
        @Nullable Draft draft,
        @Nullable Difference difference,
        Remarking remarking) {

    /** A published version, and how many learners are on it. */
    record Edition(CourseVersion version, OnVersion learners) {
        public String path() {
            return "/authoring/" + version.course.slug + "/versions/" + version.number;
        }

        /** Empty when the service published it by itself. */
        public String author() {
            return version.publishedBy == null ? "" : version.publishedBy.name;
        }
    }

    static Proof of(String slug, @Nullable Draft draft) {
        var learners = Enrolment.byVersion(slug);
        var editions = CourseVersion.of(slug).stream()
                .map(version -> edition(version, learners))
                .toList();
        if (draft == null || editions.isEmpty()) {
            return new Proof(slug, editions, draft, null, Remarking.NONE);
        }
        var newest = editions.get(0).version();
        draft.canFollow(newest);
        var difference = draft.since(newest);
        var marked = draft.isSafe() && difference.fits() ? Remarking.of(difference.remarked()) : Remarking.NONE;
        return new Proof(slug, editions, draft, difference, marked);
    }

    private static Edition edition(CourseVersion version, Map<UUID, OnVersion> learners) {
        return new Edition(version, learners.getOrDefault(version.id, OnVersion.NOBODY));
    }

    public boolean isKnown() {
        return draft != null || !editions.isEmpty();
    }

    public @Nullable Edition newest() {
        return editions.isEmpty() ? null : editions.get(0);
    }

    public String title() {
        if (!editions.isEmpty()) {
            return editions.get(0).version().title;
        }
        return draft == null ? slug : draft.title();
    }

    public String path() {
        return "/authoring/" + slug;
    }

    public String publicationPath() {
        return path() + "/publication";
    }

    /** Of the files as they are now; empty when there are none. */
    public String hash() {
        return draft == null ? "" : draft.hash();
    }

    public boolean isChanged() {
        var newest = newest();
        return draft != null && (newest == null || !newest.version().hash.equals(draft.hash()));
    }

    public boolean isPublishable() {
        return isChanged() && problems().isEmpty();
    }

    public List<ContentProblem> problems() {
        return draft == null ? List.of() : draft.problemList();
    }

    public int nextNumber() {
        var newest = newest();
        return newest == null ? 1 : newest.version().number + 1;
    }

    public String publishText() {
        return "Publish version " + nextNumber();
    }

    /** How many learners move to the new version; the others finish theirs. */
    public long moving() {
        var newest = newest();
        var safe = draft != null && draft.isSafe() && difference != null && difference.fits();
        return newest == null || !safe ? 0 : newest.learners().inTheMiddle();
    }
}
