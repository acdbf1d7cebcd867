package openhall.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import openhall.files.ContentFolder;
import openhall.files.ContentHash;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.learning.files.CourseReader;
import openhall.learning.files.CourseText;
import openhall.skills.Skill;
import openhall.strategy.Goal;

/** The courses in content/courses, a folder each. */
@ApplicationScoped
class CourseFiles implements ContentLoader {
    @Inject
    ContentFolder content;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void check(Problems problems) {
        check(content.path(), problems);
    }

    /** Skills, goals and courses are looked up in the files beside each other; their own readers tell what is wrong. */
    static void check(Path content, Problems problems) {
        var known = knownIn(content);
        var courses = list(content.resolve("courses"), Files::isDirectory).stream()
                .map(folder -> read(folder, problems))
                .toList();
        courses.forEach(course -> course.crossCheck(known, problems));
        courses.forEach(course -> checkCircle(course, courses, problems));
    }

    private static CourseText.Known knownIn(Path content) {
        var skills = skillsIn(content.resolve("frameworks"));
        var goals = slugsIn(content.resolve("strategy").resolve("goals"));
        var pathways = slugsIn(content.resolve("pathways"));
        var courses = content.resolve("courses");
        return new CourseText.Known(
                skills::contains,
                goals::contains,
                slug -> Files.isDirectory(courses.resolve(slug)),
                page -> page.startsWith("/pathways/")
                        ? pathways.contains(page.substring("/pathways/".length()))
                        : isPage(courses, page));
    }

    /** A course, or a step of one of its modules. */
    private static boolean isPage(Path courses, String page) {
        var parts = page.replaceFirst("#.*", "").split("/");
        return Files.isDirectory(courses.resolve(parts[2]))
                && (parts.length < 4
                        || Files.isRegularFile(courses.resolve(parts[2]).resolve(parts[3] + ".md")));
    }

    /** Two courses that each come before the other can never be begun. */
    private static void checkCircle(CourseText course, List<CourseText> all, Problems problems) {
        var before = new HashSet<String>();
        var open = new ArrayDeque<>(course.nature().requires());
        while (!open.isEmpty()) {
            var slug = open.remove();
            if (slug.equals(course.slug())) {
                var line = course.nature().line();
                problems.at(course.file(), line, "The courses to complete before this one lead back to it");
                return;
            }
            if (before.add(slug)) {
                all.stream()
                        .filter(each -> each.slug().equals(slug))
                        .forEach(each -> open.addAll(each.nature().requires()));
            }
        }
    }

    @Override
    public void load(Problems problems, Instant at) {
        for (var folder : list(content.path().resolve("courses"), Files::isDirectory)) {
            load(folder, problems, at);
        }
    }

    /** Stores one course if its files have changed and hold no mistake. */
    static void load(Path folder, Problems problems, Instant at) {
        var hash = ContentHash.of(folder);
        var own = new Problems();
        QuarkusTransaction.requiringNew().run(() -> {
            if (!Course.holds(String.valueOf(folder.getFileName()), hash)) {
                store(folder, hash, own, at);
            }
        });
        problems.addAll(own);
    }

    private static void store(Path folder, String hash, Problems problems, Instant at) {
        var text = read(folder, problems);
        text.crossCheck(
                new CourseText.Known(
                        key -> Skill.byKey(key) != null,
                        slug -> Goal.bySlug(slug) != null,
                        slug -> Files.isDirectory(folder.resolveSibling(slug)) || Course.bySlug(slug) != null,
                        page -> true),
                problems);
        if (!problems.any()) {
            Course.publish(text, hash, at);
        }
    }

    static CourseText read(Path folder, Problems problems) {
        return CourseReader.read(folder, problems);
    }

    private static Set<String> skillsIn(Path frameworks) {
        var keys = new HashSet<String>();
        for (var folder : list(frameworks, Files::isDirectory)) {
            var framework = Yaml.read(folder.resolve("framework.yaml"), new Problems());
            framework.maps("skills").forEach(skill -> keys.add(skill.text("key")));
        }
        return keys;
    }

    private static Set<String> slugsIn(Path goals) {
        var slugs = new HashSet<String>();
        for (var file : list(goals, path -> path.toString().endsWith(".yaml"))) {
            slugs.add(String.valueOf(file.getFileName()).replaceAll("\\.yaml$", ""));
        }
        return slugs;
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
