package openhall.learning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.learning.files.CourseText;
import openhall.skills.Skill;
import openhall.strategy.Goal;

/** What a course may name that is not its own: skills, goals, other courses and pathways. */
final class KnownContent {
    private KnownContent() {}

    /** As the files of a content folder say, without the database. */
    static CourseText.Known inFiles(Path content) {
        var skills = skillsIn(content.resolve("frameworks"));
        var goals = slugsIn(content.resolve("strategy").resolve("goals"));
        var pathways = slugsIn(content.resolve("pathways"));
        var courses = content.resolve("courses");
        return new CourseText.Known(
                skills::contains,
                goals::contains,
                slug -> isCourse(courses, slug),
                page -> page.startsWith("/pathways/")
                        ? pathways.contains(path(page).substring("/pathways/".length()))
                        : isPage(courses, page));
    }

    /** As it is stored; courses may also lie beside this one and come up later. */
    static CourseText.Known stored(Path folder) {
        return new CourseText.Known(
                key -> Skill.isOurs(key),
                slug -> Goal.bySlug(slug) != null,
                slug -> isCourse(folder.resolveSibling(""), slug) || Course.bySlug(slug) != null,
                page -> true);
    }

    private static Set<String> skillsIn(Path frameworks) {
        var keys = new HashSet<String>();
        for (var folder : CourseFiles.list(frameworks, Files::isDirectory)) {
            var framework = Yaml.read(folder.resolve("framework.yaml"), new Problems());
            framework.maps("skills").forEach(skill -> keys.add(skill.text("key")));
        }
        return keys;
    }

    private static Set<String> slugsIn(Path folder) {
        var slugs = new HashSet<String>();
        for (var file : CourseFiles.list(folder, path -> path.toString().endsWith(".yaml"))) {
            slugs.add(String.valueOf(file.getFileName()).replaceAll("\\.yaml$", ""));
        }
        return slugs;
    }

    /** A course, or a step of one of its modules. */
    private static boolean isPage(Path courses, String page) {
        var parts = path(page).split("/");
        return parts.length > 2
                && isCourse(courses, parts[2])
                && (parts.length < 4
                        || Files.isRegularFile(courses.resolve(parts[2]).resolve(parts[3] + ".md")));
    }

    /** Without what an address may say after the page. */
    private static String path(String page) {
        return page.replaceFirst("[?#].*", "");
    }

    private static boolean isCourse(Path courses, String slug) {
        return slug.matches("[a-z0-9-]+") && Files.isDirectory(courses.resolve(slug));
    }

    /** Two courses that each come before the other can never be begun. */
    static void checkCircles(List<CourseText> all, Problems problems) {
        for (var course : all) {
            if (leadsBack(course, all)) {
                var line = course.nature().lines().requires();
                problems.at(course.file(), line, "The courses to complete before this one lead back to it");
            }
        }
    }

    private static boolean leadsBack(CourseText course, List<CourseText> all) {
        var before = new HashSet<String>();
        var open = new ArrayDeque<>(course.nature().requires());
        while (!open.isEmpty()) {
            var slug = open.remove();
            if (before.add(slug)) {
                all.stream()
                        .filter(each -> each.slug().equals(slug))
                        .forEach(each -> open.addAll(each.nature().requires()));
            }
        }
        return before.contains(course.slug());
    }
}
