package openhall.skills;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openhall.activity.Folding;
import openhall.files.ContentFolder;
import openhall.files.ContentHash;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Measure;

/** The frameworks in content/frameworks, a folder each. */
@ApplicationScoped
class FrameworkFiles implements ContentLoader {
    @Inject
    ContentFolder content;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void check(Problems problems) {
        check(content.path().resolve("frameworks"), problems);
    }

    static void check(Path frameworks, Problems problems) {
        var owners = new HashMap<String, Path>();
        for (Path folder : foldersIn(frameworks)) {
            claimKeys(FrameworkReader.read(folder, problems), folder, owners, problems);
        }
    }

    @Override
    public void load(Problems problems, Instant at) {
        load(content.path().resolve("frameworks"), problems, at);
    }

    static void load(Path frameworks, Problems problems, Instant at) {
        var owners = new HashMap<String, Path>();
        for (Path folder : foldersIn(frameworks)) {
            if (isSound(folder, owners)) {
                store(FrameworkReader.read(folder, new Problems()), ContentHash.of(folder), at);
            } else {
                claimKeys(FrameworkReader.read(folder, problems), folder, new HashMap<>(owners), problems);
            }
        }
        if (Files.isDirectory(frameworks)) {
            QuarkusTransaction.requiringNew().run(() -> retireAllBut(slugs(frameworks), at));
        }
    }

    /** Within a transaction. A folder with mistakes is still there, and what is stored of it stays. */
    static void retireAllBut(List<String> slugs, Instant at) {
        var retired = Framework.retireAllBut(slugs, at);
        if (!retired.isEmpty()) {
            Folding.due(NeedTally.TOPIC, NeedTally.ALL);
            retired.forEach(skill -> Measure.moved(AtTargetSource.keyOf(skill)));
            Measure.moved(KnownSource.KEY);
        }
    }

    private static List<String> slugs(Path frameworks) {
        return foldersIn(frameworks).stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
    }

    /** Reads once aside, because the shared list of problems cannot tell which of them are new. */
    private static boolean isSound(Path folder, Map<String, Path> owners) {
        var own = new Problems();
        var claimed = new HashMap<>(owners);
        claimKeys(FrameworkReader.read(folder, own), folder, claimed, own);
        if (!own.any()) {
            owners.putAll(claimed);
        }
        return !own.any();
    }

    /** A key means one skill in the whole council, whichever framework it comes from. */
    private static void claimKeys(FrameworkFile file, Path folder, Map<String, Path> owners, Problems problems) {
        for (var skill : file.skills()) {
            var owner = owners.putIfAbsent(skill.key(), folder);
            if (owner != null && !owner.equals(folder)) {
                problems.at(
                        folder.resolve("framework.yaml"),
                        1,
                        "The key " + skill.key() + " belongs to the framework " + owner.getFileName());
            }
        }
    }

    private static void store(FrameworkFile file, String hash, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!Framework.holds(file.slug(), hash)) {
                publish(file, hash, at);
            }
        });
    }

    /** Within a transaction: stores the framework and asks for everything that targets decide to be counted again. */
    static void publish(FrameworkFile file, String hash, Instant at) {
        Framework.publish(file, hash, at);
        Folding.due(NeedTally.TOPIC, NeedTally.ALL);
        Skill.all().forEach(skill -> Measure.moved(AtTargetSource.keyOf(skill)));
        Measure.moved(KnownSource.KEY);
    }

    /** The keys of every skill in these files, whatever else is wrong with them. */
    static Set<String> keysIn(Path frameworks) {
        return foldersIn(frameworks).stream()
                .flatMap(folder -> FrameworkReader.read(folder, new Problems()).skills().stream())
                .map(FrameworkFile.SkillText::key)
                .collect(Collectors.toSet());
    }

    private static List<Path> foldersIn(Path frameworks) {
        if (!Files.isDirectory(frameworks)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(frameworks)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
