package openhall.hackathons.panel;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The parts into which entries fall when those with a reader in common hang together; a part goes by one of its judges. */
record Parts(Map<UUID, UUID> byEntry) {

    static Parts of(Map<UUID, ? extends Set<UUID>> readers) {
        var parts = new TreeMap<UUID, UUID>();
        readers.values().forEach(together -> join(parts, together));
        var byEntry = new TreeMap<UUID, UUID>();
        readers.forEach((entry, together) -> {
            if (!together.isEmpty()) {
                byEntry.put(entry, root(parts, together.iterator().next()));
            }
        });
        return new Parts(byEntry);
    }

    private static void join(Map<UUID, UUID> parts, Collection<UUID> together) {
        for (var judge : together) {
            parts.put(root(parts, judge), root(parts, together.iterator().next()));
        }
    }

    private static UUID root(Map<UUID, UUID> parts, UUID judge) {
        var root = judge;
        for (var next = parts.getOrDefault(root, root); !next.equals(root); next = parts.getOrDefault(root, root)) {
            root = next;
        }
        return root;
    }

    int count() {
        return (int) byEntry.values().stream().distinct().count();
    }

    boolean areApart(UUID one, UUID other) {
        var part = byEntry.get(one);
        var otherPart = byEntry.get(other);
        return part != null && otherPart != null && !part.equals(otherPart);
    }
}
