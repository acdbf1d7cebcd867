package openhall.hackathons.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which judges read which entry. Entries are not shared out yet: everybody reads all they may. */
public record Panel(Map<UUID, List<UUID>> readersByEntry) {
    /** For each judge the entries they may read, and how many they can read at most. */
    public static Panel balanced(
            List<UUID> entries, Map<UUID, Set<UUID>> mayRead, Map<UUID, Integer> most, int readsEach) {
        Map<UUID, List<UUID>> readers = new HashMap<>();
        for (var entry : entries) {
            readers.put(entry, allowed(entry, mayRead));
        }
        return new Panel(readers);
    }

    private static List<UUID> allowed(UUID entry, Map<UUID, Set<UUID>> mayRead) {
        return mayRead.entrySet().stream()
                .filter(judge -> judge.getValue().contains(entry))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
