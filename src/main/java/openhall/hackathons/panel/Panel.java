package openhall.hackathons.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which judges read which entry: so many each, nobody an entry they may not read, and nobody more than others where
 * that can be. The same rows always give the same panel.
 */
public record Panel(Map<UUID, List<UUID>> readersByEntry) {

    /** For each judge the entries they may read, and how many they can read at most where they said so. */
    public static Panel balanced(
            List<UUID> entries, Map<UUID, Set<UUID>> mayRead, Map<UUID, Integer> most, int readsEach) {
        return filled(entries, new Readers(mayRead, most), readsEach, Map.of());
    }

    /** The same with readings that were given before: those stay, and only what is missing is added. */
    static Panel filled(List<UUID> entries, Readers may, int readsEach, Map<UUID, Set<UUID>> kept) {
        var sharing = new Sharing(entries, may, kept);
        sharing.give(readsEach);
        sharing.level();
        sharing.connect();
        var readers = new TreeMap<UUID, List<UUID>>();
        for (var entry : entries) {
            readers.put(entry, List.copyOf(sharing.readersOf(entry)));
        }
        return new Panel(readers);
    }

    /** Entries that fewer judges may read than should. */
    List<UUID> tooFew(int readsEach) {
        var found = new ArrayList<UUID>();
        readersByEntry.forEach((entry, readers) -> {
            if (readers.size() < readsEach) {
                found.add(entry);
            }
        });
        return found;
    }

    /** For each judge the entries they may read, and how many they can read at most where they said so. */
    record Readers(Map<UUID, Set<UUID>> mayRead, Map<UUID, Integer> most) {
        boolean may(UUID judge, UUID entry) {
            return mayRead.getOrDefault(judge, Set.of()).contains(entry);
        }

        int most(UUID judge) {
            return most.getOrDefault(judge, Integer.MAX_VALUE);
        }
    }
}
