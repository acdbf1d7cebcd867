package openhall.learning.pathways.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import openhall.files.ContentFolder;
import openhall.files.ContentHash;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.files.Yaml;
import openhall.learning.pathways.Pathway;
import openhall.learning.pathways.Titles;

/** The pathways in content/pathways, a file each. */
@ApplicationScoped
class PathwayFiles implements ContentLoader {
    @Inject
    ContentFolder content;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void check(Problems problems) {
        check(content.path(), problems);
    }

    /** Courses and modules are looked up in the files beside; their own reader tells what is wrong with them. */
    static void check(Path content, Problems problems) {
        var items = itemsIn(content.resolve("courses"));
        var files = files(content.resolve("pathways"));
        var requires = requires(files);
        for (var file : files) {
            PathwayReader.read(file, problems).crossCheck(items::contains, requires);
        }
    }

    @Override
    public void load(Problems problems, Instant at) {
        var files = files(content.path().resolve("pathways"));
        var requires = requires(files);
        for (var file : files) {
            load(file, requires, problems, at);
        }
    }

    /** Stores one pathway if its file has changed and holds no mistake. */
    static void load(Path file, Map<String, List<String>> requires, Problems problems, Instant at) {
        var hash = ContentHash.of(file);
        var own = new Problems();
        QuarkusTransaction.requiringNew().run(() -> {
            if (!Pathway.holds(PathwayReader.slug(file), hash)) {
                store(file, hash, requires, own, at);
            }
        });
        problems.addAll(own);
    }

    private static void store(
            Path file, String hash, Map<String, List<String>> requires, Problems problems, Instant at) {
        var text = PathwayReader.read(file, problems);
        if (problems.any()) {
            return;
        }
        text.crossCheck(Titles.of(text.plan().courses())::has, requires);
        if (!problems.any()) {
            Pathway.publish(text, hash, at);
        }
    }

    /** Which pathways each of them requires, by their slugs. */
    static Map<String, List<String>> requires(List<Path> files) {
        var requires = new HashMap<String, List<String>>();
        for (var file : files) {
            requires.put(
                    PathwayReader.slug(file), Yaml.read(file, new Problems()).texts("requires"));
        }
        return requires;
    }

    private static Set<String> itemsIn(Path courses) {
        var items = new HashSet<String>();
        for (var folder : list(courses, Files::isDirectory)) {
            var course = String.valueOf(folder.getFileName());
            items.add(course);
            Yaml.read(folder.resolve("course.yaml"), new Problems())
                    .texts("modules")
                    .forEach(module -> items.add(course + "/" + module));
        }
        return items;
    }

    static List<Path> files(Path folder) {
        return list(folder, path -> path.toString().endsWith(".yaml"));
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
