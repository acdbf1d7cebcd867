package openhall.hackathons.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.hackathons.SignOffKind;
import org.jspecify.annotations.Nullable;

/**
 * A folder of {@code challenges/}: {@code hackathon.md} and a folder for each challenge, as written. What has a problem
 * is left out, so that the rest can still be published.
 */
record HackathonFolder(Path folder, @Nullable HackathonFile hackathon, List<ChallengeFolder> challenges) {
    static HackathonFolder read(Path folder, Problems problems) {
        var files = challengeFiles(folder);
        var slugs = files.stream().map(ChallengeFolder::slug).collect(Collectors.toSet());
        var hackathon = HackathonFile.read(folder.resolve(HackathonFile.NAME), slugs, problems);
        var challenges = new ArrayList<ChallengeFolder>();
        for (var file : files) {
            var challenge = ChallengeFolder.read(file, problems);
            if (isInPlace(folder, file, files, problems)
                    && challenge != null
                    && hasAgreed(challenge, hackathon, problems)) {
                challenges.add(challenge);
            }
        }
        return new HackathonFolder(folder, hackathon, List.copyOf(challenges));
    }

    private static List<Path> challengeFiles(Path folder) {
        try (var there = Files.list(folder)) {
            return there.filter(HackathonFolder::isChallenge)
                    .sorted()
                    .map(path -> Files.isDirectory(path) ? path.resolve(ChallengeFolder.FILE) : path)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isChallenge(Path path) {
        var name = Names.of(path);
        return Files.isDirectory(path)
                ? !name.startsWith(".")
                : name.endsWith(".md") && !name.equals(HackathonFile.NAME);
    }

    /** Whether its address is its own, and comes from a folder or a file that is named like it. */
    private static boolean isInPlace(Path folder, Path file, List<Path> files, Problems problems) {
        if (file.endsWith(ChallengeFolder.FILE) && folder.equals(file.getParent())) {
            problems.at(file, 1, "Move challenge.md into a folder: the name of the folder is its address");
            return false;
        }
        var slug = ChallengeFolder.slug(file);
        if (files.stream().map(ChallengeFolder::slug).filter(slug::equals).count() > 1) {
            problems.at(file, 1, "There is a folder and a file of this name: remove one of them");
            return false;
        }
        return true;
    }

    /** Where young people take part, whoever answers for their safety has agreed to each challenge too. */
    private static boolean hasAgreed(ChallengeFolder challenge, @Nullable HackathonFile hackathon, Problems problems) {
        if (hackathon == null || !hackathon.plan().under18() || challenge.isFlat()) {
            return true;
        }
        var agreed = challenge.brief().signOffs();
        if (agreed.stream().anyMatch(each -> each.kind() == SignOffKind.SAFEGUARDING)) {
            return true;
        }
        problems.at(
                challenge.file(),
                challenge.head().line("sign_offs"),
                "Young people take part: say in an entry of kind safeguarding who agreed, and when");
        return false;
    }

    String slug() {
        return Names.of(folder.toAbsolutePath().normalize());
    }

    String title() {
        return hackathon == null ? slug() : hackathon.plan().title();
    }

    /** The challenges that are written the old way. */
    Set<Path> flat() {
        return challenges.stream()
                .filter(ChallengeFolder::isFlat)
                .map(ChallengeFolder::file)
                .collect(Collectors.toSet());
    }
}
