package openhall.hackathons.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import openhall.hackathons.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Entries being shared out among judges. Each entry gets one reader after the other; where all who may read it are full,
 * one of them hands another entry on (Kuhn's augmenting paths). Then readings move from those with more to those with
 * fewer until no chain of moves makes it more level, which is as level as it can be.
 */
final class Sharing {
    private final List<UUID> entries;
    private final List<UUID> judges;
    private final Panel.Readers may;
    private final Map<UUID, Set<UUID>> kept;
    private final Map<UUID, TreeSet<UUID>> readers = new TreeMap<>();

    Sharing(List<UUID> entries, Panel.Readers may, Map<UUID, Set<UUID>> kept) {
        this.entries = shuffled(entries);
        this.judges = shuffled(may.mayRead().keySet());
        this.may = may;
        this.kept = kept;
        entries.forEach(entry -> readers.put(entry, new TreeSet<>(kept.getOrDefault(entry, Set.of()))));
    }

    /** In an order that has to do with nothing and is the same everywhere. */
    private static List<UUID> shuffled(Iterable<UUID> ids) {
        var shuffled = new TreeMap<String, UUID>();
        ids.forEach(id -> shuffled.put(Fingerprint.of(id.toString()), id));
        return List.copyOf(shuffled.values());
    }

    Set<UUID> readersOf(UUID entry) {
        return readers.getOrDefault(entry, new TreeSet<>());
    }

    /** All entries get their first reader before any gets its second. */
    void give(int each) {
        for (int round = 1; round <= each; round++) {
            for (var entry : entries) {
                if (readersOf(entry).size() < round) {
                    giveOne(entry, new HashSet<>());
                }
            }
        }
    }

    private boolean giveOne(UUID entry, Set<UUID> asked) {
        for (var judge : candidates(entry)) {
            if (asked.add(judge) && (load(judge) < may.most(judge) || handsOn(judge, asked))) {
                readersOf(entry).add(judge);
                return true;
            }
        }
        return false;
    }

    private boolean handsOn(UUID judge, Set<UUID> asked) {
        for (var other : entries) {
            if (canMove(other, judge)) {
                readersOf(other).remove(judge);
                if (giveOne(other, asked)) {
                    return true;
                }
                readersOf(other).add(judge);
            }
        }
        return false;
    }

    /** Those with room first, then those with least to read, then those who share least with its readers so far. */
    private List<UUID> candidates(UUID entry) {
        var candidates = new ArrayList<UUID>();
        for (var judge : judges) {
            if (canTake(judge, entry)) {
                candidates.add(judge);
            }
        }
        candidates.sort(Comparator.comparing((UUID judge) -> load(judge) >= may.most(judge))
                .thenComparing(this::load)
                .thenComparing(judge -> met(judge, entry)));
        return candidates;
    }

    private boolean canTake(UUID judge, UUID entry) {
        return may.may(judge, entry) && !readersOf(entry).contains(judge);
    }

    private boolean canMove(UUID entry, UUID judge) {
        return readersOf(entry).contains(judge)
                && !kept.getOrDefault(entry, Set.of()).contains(judge);
    }

    private int load(UUID judge) {
        return (int) readers.values().stream().filter(of -> of.contains(judge)).count();
    }

    private int met(UUID judge, UUID entry) {
        var met = 0;
        for (var others : readers.values()) {
            if (others.contains(judge)) {
                met += (int) readersOf(entry).stream().filter(others::contains).count();
            }
        }
        return met;
    }

    void level() {
        var moved = true;
        while (moved) {
            moved = false;
            for (var judge : judges) {
                moved |= relieve(judge);
            }
        }
    }

    /** Moves one reading away, over others if need be, to somebody who then still has no more than this judge. */
    private boolean relieve(UUID from) {
        var cameBy = new LinkedHashMap<UUID, Step>();
        var waiting = new ArrayDeque<UUID>(List.of(from));
        while (!waiting.isEmpty()) {
            var giver = waiting.remove();
            for (var step : stepsFrom(giver)) {
                if (!step.to().equals(from) && cameBy.putIfAbsent(step.to(), step) == null) {
                    if (load(step.to()) <= load(from) - 2 && load(step.to()) < may.most(step.to())) {
                        moveAlong(cameBy, from, step.to());
                        return true;
                    }
                    waiting.add(step.to());
                }
            }
        }
        return false;
    }

    /** An entry that goes from one judge to another. */
    private record Step(UUID from, UUID entry, UUID to) {}

    private List<Step> stepsFrom(UUID giver) {
        var steps = new ArrayList<Step>();
        for (var entry : entries) {
            for (var taker : canMove(entry, giver) ? judges : List.<UUID>of()) {
                if (canTake(taker, entry)) {
                    steps.add(new Step(giver, entry, taker));
                }
            }
        }
        return steps;
    }

    private void moveAlong(Map<UUID, Step> cameBy, UUID from, UUID to) {
        var step = cameBy.get(to);
        while (step != null) {
            readersOf(step.entry()).remove(step.from());
            readersOf(step.entry()).add(step.to());
            step = step.from().equals(from) ? null : cameBy.get(step.from());
        }
    }

    /** Judges are compared through entries that they share, so all should hang together if that can be. */
    void connect() {
        var parts = Parts.of(readers);
        while (parts.count() > 1) {
            var better = swapped(parts);
            if (better == null) {
                return;
            }
            parts = better;
        }
    }

    private @Nullable Parts swapped(Parts parts) {
        for (var one : entries) {
            for (var other : entries) {
                var better = parts.areApart(one, other) ? swapped(one, other, parts) : null;
                if (better != null) {
                    return better;
                }
            }
        }
        return null;
    }

    private @Nullable Parts swapped(UUID one, UUID other, Parts before) {
        for (var reader : List.copyOf(readersOf(one))) {
            for (var otherReader : List.copyOf(readersOf(other))) {
                if (canSwap(one, reader, other, otherReader)) {
                    swap(one, reader, other, otherReader);
                    var after = Parts.of(readers);
                    if (after.count() < before.count()) {
                        return after;
                    }
                    swap(one, otherReader, other, reader);
                }
            }
        }
        return null;
    }

    private boolean canSwap(UUID one, UUID reader, UUID other, UUID otherReader) {
        return canMove(one, reader)
                && canMove(other, otherReader)
                && canTake(reader, other)
                && canTake(otherReader, one);
    }

    private void swap(UUID one, UUID reader, UUID other, UUID otherReader) {
        readersOf(one).remove(reader);
        readersOf(other).remove(otherReader);
        readersOf(one).add(otherReader);
        readersOf(other).add(reader);
    }
}
