package openhall.learning.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.files.YamlMap;
import openhall.learning.files.CourseText.ChangeText;
import openhall.learning.files.CourseText.GoalsText;
import openhall.learning.files.CourseText.ModuleText;
import openhall.learning.files.CourseText.Nature;
import openhall.learning.files.CourseText.NatureLines;
import openhall.learning.files.CourseText.SkillText;
import openhall.learning.files.CourseText.SourceText;
import openhall.people.Audience;
import openhall.skills.Level;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one course and tells every mistake at once. */
public final class CourseReader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    /** {@code /courses/x/files/...} is where the files of a course are. */
    private static final String TAKEN = "files";

    private final Path folder;
    private final YamlMap course;
    private final Prose prose;
    private final Problems problems;

    private CourseReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        course = Yaml.read(folder.resolve("course.yaml"), problems);
        prose = new Prose(folder, course.texts("modules"), problems);
    }

    public static CourseText read(Path folder, Problems problems) {
        return new CourseReader(folder, problems).course();
    }

    private CourseText course() {
        course.onlyKeys(
                "title",
                "summary",
                "level",
                "audience",
                "outcomes",
                "skills",
                "goals",
                "licence",
                "review_by",
                "sources",
                "modules",
                "language",
                "translation_of",
                "requires",
                "change");
        var slug = String.valueOf(folder.getFileName());
        if (!SLUG.matcher(slug).matches()) {
            problems.at(course.file(), 1, "The folder's name may hold small letters, digits and hyphens only");
        }
        return new CourseText(
                course.file(),
                slug,
                course.text("title"),
                course.text("summary"),
                level(course),
                audience(),
                atLeastOne("outcomes"),
                skills(),
                new GoalsText(course.texts("goals"), course.line("goals")),
                course.text("licence"),
                course.date("review_by"),
                sources(),
                nature(),
                change(),
                modules(),
                prose.links(),
                prose.skills(),
                prose.files());
    }

    private Level level(YamlMap map) {
        var text = map.text("level");
        var level = Level.named(text);
        if (level == null) {
            if (!text.isEmpty()) {
                map.problem(
                        "level", "\"level\" must be awareness, working, practitioner or expert, not \"" + text + "\"");
            }
            return Level.AWARENESS;
        }
        return level;
    }

    private List<String> atLeastOne(String key) {
        var texts = course.texts(key);
        if (texts.isEmpty()) {
            course.problem(key, "\"" + key + "\" must be a list with at least one entry");
        }
        return texts;
    }

    private List<Audience> audience() {
        var audience = new ArrayList<Audience>();
        for (var text : atLeastOne("audience")) {
            var found = Arrays.stream(Audience.values())
                    .filter(each -> each.isStaff()
                            && each.text().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                course.problem(
                        "audience", "\"audience\" may hold staff, manager and senior leader, not \"" + text + "\"");
            }
            found.ifPresent(audience::add);
        }
        return audience;
    }

    private Nature nature() {
        var lines = new NatureLines(course.line("translation_of"), course.line("requires"));
        return new Nature(language(), course.optionalText("translation_of"), requires(), lines);
    }

    private String language() {
        var language = course.optionalText("language");
        if (language == null) {
            return "en";
        }
        var tag = LanguageTag.of(language);
        if (tag == null) {
            course.problem(
                    "language", "\"" + language + "\" is no language; write its tag, such as en, cy, pt-BR or zh-Hant");
        }
        return tag == null ? "en" : tag;
    }

    private List<String> requires() {
        var requires = course.texts("requires");
        if (new HashSet<>(requires).size() < requires.size()) {
            course.problem("requires", "A course is there twice under \"requires\"");
        }
        return requires;
    }

    private @Nullable ChangeText change() {
        if (!course.has("change")) {
            return null;
        }
        var change = course.map("change");
        change.onlyKeys("note", "safe");
        var safe = change.optionalText("safe");
        if (safe != null && !List.of("yes", "no", "true", "false").contains(safe)) {
            change.problem("safe", "\"safe\" must be yes or no");
        }
        return new ChangeText(change.text("note"), "yes".equals(safe) || "true".equals(safe), course.line("change"));
    }

    private List<SkillText> skills() {
        var skills = new ArrayList<SkillText>();
        var seen = new HashSet<String>();
        for (var map : course.maps("skills")) {
            map.onlyKeys("skill", "level");
            var key = map.text("skill");
            if (!seen.add(key)) {
                map.problem("skill", "The skill \"" + key + "\" is there twice");
            }
            skills.add(new SkillText(key, level(map), map.line("skill")));
        }
        return skills;
    }

    private List<SourceText> sources() {
        var sources = new ArrayList<SourceText>();
        for (var map : course.maps("sources")) {
            map.onlyKeys("title", "publisher", "url", "licence");
            var url = map.text("url");
            if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
                map.problem("url", "\"url\" must begin with https://");
            }
            sources.add(new SourceText(map.text("title"), map.text("publisher"), url, map.text("licence")));
        }
        return sources;
    }

    private List<ModuleText> modules() {
        var modules = new ArrayList<ModuleText>();
        var seen = new HashSet<String>();
        for (var slug : atLeastOne("modules")) {
            if (!SLUG.matcher(slug).matches() || slug.equals(TAKEN)) {
                course.problem("modules", "A module cannot be named \"" + slug + "\"");
            } else if (!seen.add(slug)) {
                course.problem("modules", "The module \"" + slug + "\" is there twice");
            } else if (!Files.isRegularFile(folder.resolve(slug + ".md"))) {
                course.problem("modules", "There is no file \"" + slug + ".md\" for the module \"" + slug + "\"");
            } else {
                modules.add(new ModuleReader(folder.resolve(slug + ".md"), prose, problems).read(slug));
            }
        }
        checkForgotten(seen);
        return modules;
    }

    private void checkForgotten(HashSet<String> named) {
        try (var paths = Files.list(folder)) {
            paths.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".md") && !named.contains(name.substring(0, name.length() - 3)))
                    .sorted()
                    .forEach(name ->
                            course.problem("modules", "The file \"" + name + "\" is not named under \"modules\""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
