package openhall.hackathons.files;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.strategy.PlainWords;

/** Reads the folders of {@code challenges/} and publishes what is whole in them. */
@ApplicationScoped
class ChallengeFiles implements ContentLoader {
    @Inject
    ContentFolder content;

    @Inject
    PlainWords words;

    @Inject
    EntityManager database;

    @Inject
    SiteClock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void check(Problems problems) {
        folders().forEach(folder -> HackathonFolder.read(folder, problems));
    }

    /** The machine's own time decides nothing here. */
    @Override
    public void load(Problems problems, Instant machines) {
        words.warn(content.challenges());
        folders().forEach(folder -> load(folder, problems));
    }

    List<Path> folders() {
        if (!Files.isDirectory(content.challenges())) {
            return List.of();
        }
        try (var folders = Files.list(content.challenges())) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !Names.of(folder).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Two nodes that load the same folder do so one after the other, and the second finds everything there. */
    void load(Path folder, Problems problems) {
        var found = new Problems();
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            lock("hackathon/" + Names.of(folder));
            loadAlone(folder, found);
        });
        problems.addAll(found);
    }

    private void lock(String name) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, name)
                .getSingleResult();
    }

    private void loadAlone(Path folder, Problems problems) {
        var hash = ContentHash.of(folder);
        var read = HackathonFolder.read(folder, problems);
        if (!isWanted(read.slug(), hash, problems)) {
            return;
        }
        read.flat()
                .forEach(file -> Log.warnf("A challenge has a folder of its own from the next release on: %s", file));
        var taking = new Taking(KnownNames.now(), problems, clock);
        if (read.hackathon() != null) {
            taking.take(read.hackathon());
        }
        read.challenges().forEach(challenge -> taking.take(read.slug(), challenge));
        if (!problems.any()) {
            remember(read.slug(), hash);
        }
    }

    /** What is final stays as it was judged, and what was called off as it was; what is loaded and whole is there. */
    private static boolean isWanted(String slug, String hash, Problems problems) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var hackathon = Hackathon.bySlug(slug);
            return hackathon == null
                    || (hackathon.finalisedAt == null
                            && hackathon.cancelledAt == null
                            && (problems.any() || !hash.equals(hackathon.loadedFrom)));
        });
    }

    private static void remember(String slug, String hash) {
        QuarkusTransaction.requiringNew().run(() -> {
            var hackathon = Hackathon.named(slug);
            hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
            hackathon.rememberLoaded(hash);
        });
    }
}
