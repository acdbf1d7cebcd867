package openhall.learning.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openhall.files.Problems;

/** Of a course there is one in each language, and every translation names the one that was written first. */
public final class Translations {
    private final Map<String, CourseText> bySlug = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Problems problems;

    private Translations(Problems problems) {
        this.problems = problems;
    }

    public static void check(List<CourseText> all, Problems problems) {
        var translations = new Translations(problems);
        all.forEach(course -> translations.bySlug.put(course.slug(), course));
        all.forEach(translations::takeOriginal);
        all.forEach(translations::check);
    }

    private void takeOriginal(CourseText course) {
        if (course.nature().translationOf() == null) {
            taken.put(place(course.slug(), course), course.slug());
        }
    }

    private void check(CourseText course) {
        var original = course.nature().translationOf();
        if (original == null || original.equals(course.slug())) {
            return;
        }
        var named = bySlug.get(original);
        if (named != null && named.nature().translationOf() != null) {
            tell(course, "The course \"" + original + "\" is a translation itself: name the one that it translates");
            return;
        }
        var before = taken.putIfAbsent(place(original, course), course.slug());
        if (before != null) {
            tell(course, "The course \"" + before + "\" is already there in this language: change \"language\"");
        }
    }

    private static String place(String original, CourseText course) {
        return original + " " + course.nature().language();
    }

    private void tell(CourseText course, String message) {
        problems.at(course.file(), course.nature().lines().translationOf(), message);
    }
}
