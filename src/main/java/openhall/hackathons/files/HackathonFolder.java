package openhall.hackathons.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.files.Problems;
import openhall.hackathons.Hackathon;
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
        return new HackathonFolder(folder, promised(hackathon, slugs, challenges), List.copyOf(challenges));
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

    /** Where young people take part or a prize costs money, whoever answers for that has agreed to each challenge. */
    private static boolean hasAgreed(ChallengeFolder challenge, @Nullable HackathonFile hackathon, Problems problems) {
        if (hackathon == null) {
            return true;
        }
        var young = hackathon.plan().under18() && !challenge.isFlat();
        var safe = !young
                || says(challenge, SignOffKind.SAFEGUARDING, "Young people take part: say in an entry", problems);
        var bought = !costsMoney(hackathon.plan(), challenge)
                || says(challenge, SignOffKind.PROCUREMENT, "A prize costs money: say in an entry", problems);
        return safe && bought;
    }

    private static boolean costsMoney(Hackathon.Plan plan, ChallengeFolder challenge) {
        return plan.prizes().stream().anyMatch(prize -> isPaidFor(prize, ChallengeFolder.slug(challenge.file())));
    }

    private static boolean isPaidFor(Hackathon.PrizePlan prize, String slug) {
        var only = prize.challenge();
        return prize.costsMoney() && (only == null || only.equals(slug));
    }

    /** Null while it promises a prize that costs money for a challenge that is left out. */
    private static @Nullable HackathonFile promised(
            @Nullable HackathonFile hackathon, Set<String> all, List<ChallengeFolder> taken) {
        var left = new HashSet<>(all);
        taken.forEach(challenge -> left.remove(ChallengeFolder.slug(challenge.file())));
        var isPromised = hackathon != null
                && hackathon.plan().prizes().stream()
                        .anyMatch(prize -> left.stream().anyMatch(slug -> isPaidFor(prize, slug)));
        return isPromised ? null : hackathon;
    }

    private static boolean says(ChallengeFolder challenge, SignOffKind kind, String begins, Problems problems) {
        if (challenge.brief().signOffs().stream().anyMatch(each -> each.kind() == kind)) {
            return true;
        }
        var name = kind.name().toLowerCase(Locale.ROOT);
        problems.at(
                challenge.file(),
                challenge.head().line("sign_offs"),
                begins + " of kind " + name + " who agreed, and when");
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
