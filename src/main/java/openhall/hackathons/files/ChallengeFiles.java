package openhall.hackathons.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import openhall.files.ContentFolder;
import openhall.files.ContentHash;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.files.HackathonFolder.ChallengeFile;
import openhall.hackathons.files.HackathonFolder.HackathonFile;
import openhall.people.OrgUnit;
import openhall.skills.Skill;
import openhall.strategy.Goal;
import openhall.strategy.PlainWords;

/** Reads the folders of {@code challenges/} and publishes what is whole in them. */
@ApplicationScoped
class ChallengeFiles implements ContentLoader {
    @Inject
    ContentFolder content;

    @Inject
    PlainWords words;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void check(Problems problems) {
        folders().forEach(folder -> HackathonFolder.read(folder, problems));
    }

    @Override
    public void load(Problems problems, Instant at) {
        words.warn(content.challenges());
        folders().forEach(folder -> load(folder, problems, at));
    }

    private List<Path> folders() {
        if (!Files.isDirectory(content.challenges())) {
            return List.of();
        }
        try (var folders = Files.list(content.challenges())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void load(Path folder, Problems problems, Instant at) {
        var slug = String.valueOf(folder.getFileName());
        var hash = ContentHash.of(folder);
        var whole = new Problems();
        var read = HackathonFolder.read(folder, whole);
        if (isLoaded(slug, hash) && !whole.any()) {
            return;
        }
        var mine = new Problems();
        if (read.hackathon() != null) {
            store(read.hackathon(), mine, at);
        }
        read.challenges().forEach(challenge -> store(slug, challenge, mine, at));
        if (whole.any() || mine.any()) {
            HackathonFolder.pass(whole, problems);
            HackathonFolder.pass(mine, problems);
        } else {
            remember(slug, hash);
        }
    }

    private static boolean isLoaded(String slug, String hash) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var hackathon = Hackathon.bySlug(slug);
            return hackathon != null && hash.equals(hackathon.loadedFrom);
        });
    }

    private static void remember(String slug, String hash) {
        QuarkusTransaction.requiringNew().run(() -> Hackathon.named(slug).rememberLoaded(hash));
    }

    private static void store(HackathonFile file, Problems problems, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var key : file.plan().skills()) {
                if (!Skill.isOurs(key)) {
                    problems.at(file.file(), file.head().line("skills"), "There is no skill " + key);
                }
            }
            if (problems.any()) {
                return;
            }
            var hackathon = Hackathon.bySlug(file.plan().slug());
            if (hackathon == null) {
                Hackathon.announce(file.plan(), at);
            } else {
                hackathon.revise(file.plan(), at);
            }
        });
    }

    private static void store(String slug, ChallengeFile file, Problems all, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            var problems = new Problems();
            checkNames(file, problems);
            var hackathon = Hackathon.bySlug(slug);
            var there = hackathon == null ? null : Challenge.in(hackathon, file.brief().slug());
            if (there != null && there.isCancelled()) {
                problems.at(file.file(), 1, "This challenge was cancelled here. Take its file away");
            }
            if (hackathon != null && !problems.any()) {
                Challenge.publish(hackathon, file.brief(), null, at);
            }
            HackathonFolder.pass(problems, all);
        });
    }

    /** What a challenge points to must exist: this needs the database, so it is checked when loading. */
    private static void checkNames(ChallengeFile file, Problems problems) {
        var service = file.head().text("owner_service");
        if (OrgUnit.bySlug(service) == null) {
            problems.at(file.file(), file.head().line("owner_service"), "There is no organisation unit " + service);
        }
        for (var goal : file.brief().goals()) {
            if (Goal.bySlug(goal) == null) {
                problems.at(file.file(), file.head().line("goals"), "There is no goal " + goal);
            }
        }
    }
}
