package openhall.learning.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openhall.files.ContentProblem;
import openhall.learning.Course;
import openhall.learning.CourseVersion;
import openhall.learning.Draft;
import org.jspecify.annotations.Nullable;

/** Every course, as it is published and as its files are now; what needs its author comes first. */
record Shelf(List<Title> titles) {

    static Shelf of(List<Draft> drafts, LocalDate today) {
        Map<String, Draft> left = new TreeMap<>();
        drafts.forEach(draft -> left.put(draft.slug(), draft));
        var titles = new ArrayList<Title>();
        for (var course : Course.published()) {
            titles.add(new Title(course.slug, course.version(), left.remove(course.slug), today));
        }
        left.values().forEach(draft -> titles.add(new Title(draft.slug(), null, draft, today)));
        titles.sort(Comparator.comparing(Title::isSettled).thenComparing(Title::title));
        return new Shelf(List.copyOf(titles));
    }

    /** {@code draft} is null when its files are gone. */
    record Title(
            String slug,
            @Nullable CourseVersion published,
            @Nullable Draft draft,
            LocalDate today) {
        private static final int NEAR_DAYS = 60;

        public String path() {
            return "/authoring/" + slug;
        }

        public String title() {
            if (published != null) {
                return published.title;
            }
            return draft == null ? slug : draft.title();
        }

        /** Whether what is published is what the files say, and nothing is wrong with it. */
        public boolean isSettled() {
            return !isChanged() && problems().isEmpty() && reviewText().isEmpty();
        }

        public boolean isChanged() {
            return draft != null && (published == null || !published.hash.equals(draft.hash()));
        }

        public List<ContentProblem> problems() {
            return draft == null ? List.of() : draft.problemList();
        }

        public String state() {
            if (!problems().isEmpty()) {
                return "Has mistakes";
            }
            if (draft == null) {
                return "Files are gone";
            }
            if (published == null) {
                return "New, not published";
            }
            return isChanged() ? "Changed, not published" : "Published";
        }

        /** How the state is shown: green only when nothing is to be done. */
        public String kind() {
            return state().equals("Published") ? "good" : "warn";
        }

        /** Empty while the review is further off. */
        public String reviewText() {
            if (published == null || published.reviewBy.isAfter(today.plusDays(NEAR_DAYS))) {
                return "";
            }
            return published.reviewBy.isBefore(today) ? "Review is late" : "Review soon";
        }
    }
}
