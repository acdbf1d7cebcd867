package openhall.learning.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openhall.files.ContentHash;
import openhall.files.Problems;
import openhall.learning.files.CourseText.FileText;
import openhall.learning.files.CourseText.PlaceLink;
import openhall.learning.files.CourseText.ShownSkill;
import openhall.learning.files.CourseText.SkillText;
import org.jspecify.annotations.Nullable;

/** Checks the Markdown of a course: headings in their place, words for every image, and every file that is linked there. */
final class Prose {
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)\\]\\(\\s*([^)\\s]*)([^)]*)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|[/#]).*");
    private static final Pattern SAFE = Pattern.compile("https://[^/].*|mailto:.*|/([^/].*)?");
    private static final Pattern NOT_BESIDE =
            Pattern.compile(" {0,3}\\[[^\\]]+\\]:\\s*\\S+(\\s+[\"'(].*)?\\s*|.*<(?i:a|img)\\b.*");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`]*`");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern MODULE = Pattern.compile("([a-z0-9-]+)\\.md");
    private static final Pattern UNDERLINE = Pattern.compile("(=+|-+)\\s*");
    private static final List<String> KINDS = List.of("svg", "png", "jpg", "webp", "pdf", "csv", "vtt", "mp4", "webm");
    private static final int LARGEST = 500_000;
    private static final int LARGEST_VIDEO = 5_000_000;

    private final Path folder;
    private final Collection<String> modules;
    private final Problems problems;
    private final List<PlaceLink> links = new ArrayList<>();
    private final Map<String, FileText> files = new TreeMap<>();
    private final List<ShownSkill> skills = new ArrayList<>();

    /** {@code modules} are the slugs that a text may link to. */
    Prose(Path folder, Collection<String> modules, Problems problems) {
        this.folder = folder;
        this.modules = modules;
        this.problems = problems;
    }

    /** Links to other courses and pathways, which only whoever knows those can check. */
    List<PlaceLink> links() {
        return List.copyOf(links);
    }

    /** A quiz names a skill, which only whoever knows the frameworks can check. */
    void shown(Path file, SkillText skill) {
        skills.add(new ShownSkill(file, skill));
    }

    List<ShownSkill> skills() {
        return List.copyOf(skills);
    }

    /** The files that the texts read so far show. */
    Collection<FileText> files() {
        return files.values();
    }

    String read(Path file, List<Line> lines) {
        Line before = null;
        for (var line : lines) {
            checkHeading(file, before, line);
            checkBeside(file, line);
            before = line;
        }
        return lines.stream()
                .map(line -> line.code() ? line.text() : linked(file, line))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private void checkHeading(Path file, @Nullable Line before, Line line) {
        if (line.starts("# ") || line.starts("## ")) {
            problems.at(file, line.number(), "A heading inside a step has three or more # marks");
        }
        var underText = before != null && !before.blank() && !before.code() && !before.starts("#");
        if (underText && !line.code() && UNDERLINE.matcher(line.text()).matches()) {
            problems.at(
                    file,
                    line.number(),
                    "This line makes a heading of the line above: leave a line empty between them");
        }
    }

    /** Only what is written as {@code [words](address)} can be checked. */
    private void checkBeside(Path file, Line line) {
        var text = INLINE_CODE.matcher(line.text()).replaceAll("");
        if (!line.code() && NOT_BESIDE.matcher(text).matches()) {
            problems.at(file, line.number(), "Write a link as [words](address), and an image as ![words](file)");
        }
    }

    private String linked(Path file, Line line) {
        return LINK.matcher(line.text())
                .replaceAll(link -> Matcher.quoteReplacement(linked(file, line.number(), link)));
    }

    private String linked(Path file, int line, MatchResult link) {
        var image = !link.group(1).isEmpty();
        var target = link.group(3);
        if (link.group(2).isBlank()) {
            problems.at(
                    file,
                    line,
                    image ? "Say in words what the image shows: ![words](file)" : "Say where the link leads");
        }
        if (target.isEmpty()) {
            problems.at(file, line, "Give the address of the link");
            return link.group();
        }
        if (ELSEWHERE.matcher(target).matches()) {
            checkElsewhere(file, line, image, target);
            if (target.startsWith("/courses/") || target.startsWith("/pathways/")) {
                links.add(new PlaceLink(file, line, target));
            }
            return link.group();
        }
        return link.group(1) + "[" + link.group(2) + "](" + address(file, line, target) + link.group(4) + ")";
    }

    private void checkElsewhere(Path file, int line, boolean image, String target) {
        if (image) {
            problems.at(file, line, "Put the image into the folder of the course, beside the module");
        } else if (target.startsWith("#")) {
            problems.at(file, line, "A step has no places to link to: say in words where to look");
        } else if (!SAFE.matcher(target).matches()) {
            problems.at(file, line, "A link to somewhere else must begin with https://");
        }
    }

    /** The address of a file that a step shows by a setting. */
    String media(Path file, int line, String name) {
        return address(file, line, name);
    }

    private String address(Path file, int line, String target) {
        var module = MODULE.matcher(target);
        if (module.matches()) {
            return moduleAddress(file, line, module.group(1));
        }
        if (!NAME.matcher(target).matches() || !Files.isRegularFile(folder.resolve(target))) {
            problems.at(file, line, "There is no file \"" + target + "\" beside the module");
            return target;
        }
        if (!KINDS.contains(ending(target))) {
            problems.at(file, line, "Openhall shows files of these kinds: " + String.join(", ", KINDS));
            return target;
        }
        var text = files.computeIfAbsent(target, name -> fileText(file, line, name));
        return "/courses/" + folder.getFileName() + "/files/" + text.hash() + "/" + target;
    }

    /** Another module is begun at its first step. */
    private String moduleAddress(Path file, int line, String slug) {
        if (!modules.contains(slug)) {
            problems.at(file, line, "There is no module \"" + slug + "\" in this course");
        }
        return "/courses/" + folder.getFileName() + "/" + slug + "/1";
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private FileText fileText(Path file, int line, String name) {
        try {
            var bytes = Files.readAllBytes(folder.resolve(name));
            var video = List.of("mp4", "webm").contains(ending(name));
            if (bytes.length > (video ? LARGEST_VIDEO : LARGEST)) {
                var most = video ? "5 MB" : "500 kB";
                problems.at(file, line, "The file \"" + name + "\" is larger than " + most);
            }
            return new FileText(name, ContentHash.of(folder.resolve(name)).substring(0, 12), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
