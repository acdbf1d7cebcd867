package openhall.learning.pathways;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import openhall.learning.pathways.Earning.Before;
import openhall.learning.pathways.Validity.Stretch;
import org.jspecify.annotations.Nullable;

/** One person's history on one pathway, gone through again moment by moment: nothing that was stored on the way is read. */
final class Replay {
    private final List<PathwayVersion> versions;
    private final Finished finished;
    private final TreeSet<String> counted = new TreeSet<>();
    private final List<String> terms = new ArrayList<>();
    private Count count = new Count(List.of());
    private int version;
    private @Nullable Instant completedAt;
    private @Nullable Before last;

    private Replay(List<PathwayVersion> versions, Finished finished) {
        this.versions = versions;
        this.finished = finished;
    }

    static Replay of(List<PathwayVersion> versions, UUID personId, Instant joined) {
        var courses = new TreeSet<String>();
        versions.forEach(version -> courses.addAll(version.content().courses()));
        var replay = new Replay(versions, Finished.of(personId, courses));
        replay.moments(joined).forEach(replay::step);
        return replay;
    }

    /** When somebody joined, and whatever changed after that: something finished, or a new version. */
    private TreeSet<Instant> moments(Instant joined) {
        var moments = new TreeSet<Instant>();
        versions.forEach(version -> moments.add(version.publishedAt));
        finished.times().values().forEach(moments::addAll);
        moments.removeIf(moment -> moment.isBefore(joined));
        moments.add(joined);
        return moments;
    }

    private void step(Instant at) {
        var today = versionAt(at);
        var plan = today.content();
        var until = finished.until(at);
        if (completedAt == null) {
            version = today.number;
            count = Count.of(plan, until::has);
            counted.addAll(count.counted());
            completedAt = count.full() ? at : null;
        }
        var earned = completedAt == null ? null : new Earning(plan, until, at).after(completedAt, last);
        if (earned != null) {
            give(earned, today, at);
        }
    }

    private void give(Stretch earned, PathwayVersion today, Instant at) {
        last = new Before(at, earned.until());
        terms.add(words(terms.size() + 1, today, at) + words(earned.from(), earned.until(), earned.windowYear()));
    }

    private PathwayVersion versionAt(Instant at) {
        var newest = versions.get(0);
        for (var version : versions) {
            newest = version.publishedAt.isAfter(at) ? newest : version;
        }
        return newest;
    }

    static String words(CertificateTerm term) {
        return words(term.number, term.version, term.earnedAt)
                + words(term.validFrom, term.validUntil, term.windowYear);
    }

    private static String words(int number, PathwayVersion version, Instant earnedAt) {
        return number + " of version " + version.number + " " + earnedAt;
    }

    private static String words(LocalDate from, @Nullable LocalDate until, @Nullable Integer windowYear) {
        return " " + from + " " + until + " " + windowYear;
    }

    String version() {
        return String.valueOf(version);
    }

    /** How often the certificate was renewed. */
    String renewals() {
        return String.valueOf(Math.max(0, terms.size() - 1));
    }

    String items() {
        return count.done() + " of " + count.total();
    }

    String why() {
        return count.why();
    }

    String completed() {
        return String.valueOf(completedAt);
    }

    String counted() {
        return new ArrayList<>(counted).toString();
    }

    String terms() {
        return terms.toString();
    }
}
