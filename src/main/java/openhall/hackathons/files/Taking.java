package openhall.hackathons.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.util.function.Consumer;
import openhall.files.Problems;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.web.Refused;

/** Takes what a folder says into the house, each file whole or not at all, by the time that all nodes share. */
record Taking(KnownNames known, Problems problems, SiteClock clock) {
    void take(HackathonFile file) {
        alone(file.file(), found -> {
            known.check(file, found);
            if (!found.any()) {
                announce(file, found);
            }
        });
    }

    private void announce(HackathonFile file, Problems found) {
        var hackathon = Hackathon.bySlug(file.plan().slug());
        if (hackathon == null) {
            Hackathon.announce(file.plan(), clock.now());
            return;
        }
        if (isOver(hackathon)) {
            return;
        }
        var at = clock.now();
        var change = hackathon.isPublished() ? FileChange.of(hackathon, file.plan()) : FileChange.none();
        if (change.isSaid(file.change(), file.file(), found)) {
            hackathon.revise(file.plan(), at);
            change.keep(hackathon, null, file.change(), at);
        }
    }

    void take(String slug, ChallengeFolder file) {
        alone(file.file(), found -> {
            known.check(file, found);
            var hackathon = Hackathon.bySlug(slug);
            if (hackathon != null && !found.any() && !isOver(hackathon)) {
                known.warn(file);
                publish(hackathon, file, found);
            }
        });
    }

    /** Held and looked at as it is now: people may sign results off, or change it, while a folder is taken. */
    private static boolean isOver(Hackathon hackathon) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        return hackathon.finalisedAt != null || hackathon.cancelledAt != null;
    }

    /** A challenge that people called off stays so, whatever its file says. */
    private void publish(Hackathon hackathon, ChallengeFolder file, Problems found) {
        var there = Challenge.in(hackathon, file.brief().slug());
        if (there != null && there.state == Challenge.State.CANCELLED) {
            return;
        }
        var change = there == null || !there.isPublished()
                ? FileChange.none()
                : FileChange.of(there, ChallengeData.of(there), file);
        if (change.isSaid(file.change(), file.file(), found)) {
            var at = clock.now();
            var challenge = Challenge.publish(hackathon, file.brief(), null, at);
            ChallengeData.replace(challenge, file.data(), at);
            change.keep(hackathon, challenge, file.change(), at);
        }
    }

    private void alone(Path file, Consumer<Problems> work) {
        var found = new Problems();
        try {
            QuarkusTransaction.requiringNew().run(() -> work.accept(found));
        } catch (Refused refused) {
            found.at(file, 1, refused.sentence());
        }
        problems.addAll(found);
    }
}
