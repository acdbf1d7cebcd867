package openhall.activity.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that are known, newest first, and where in the chain each came in. From there on an older key seals nothing:
 * whoever got hold of a secret that was changed cannot go on with it.
 */
final class KeyRing {
    /** For so long after a newer key came in, what was recorded before may still wait for its seal. */
    private static final Duration CHANGE = Duration.ofDays(1);

    private final Map<String, AuditKey> keys = AuditKey.known();
    private final Map<String, AuditSeal> begins = new HashMap<>();

    KeyRing(Chain chain) throws SQLException {
        for (var name : keys.keySet()) {
            var first = chain.firstWith(name);
            if (first != null) {
                begins.put(name, first);
            }
        }
    }

    @Nullable
    AuditKey of(AuditSeal seal) {
        return keys.get(seal.keyName);
    }

    /** Whether an entry before this one was sealed with a newer key. */
    boolean isOutOfDate(AuditSeal seal) {
        return newerBegin(seal.keyName, seal.number) != null;
    }

    /** Whether the stamp was made for this entry, with a known key, and in the time of that key. */
    boolean hasStamped(Entry entry, AuditSeal seal) {
        if (!entry.isStampedWith(keys)) {
            return false;
        }
        var newer = newerBegin(entry.stampedBy(), seal.number);
        return newer == null || seal.sealedAt.isBefore(newer.sealedAt.plus(CHANGE));
    }

    /** The first seal up to a place that was made with a newer key than this. */
    private @Nullable AuditSeal newerBegin(String name, long number) {
        AuditSeal first = null;
        for (var newer : keys.keySet()) {
            if (newer.equals(name)) {
                return first;
            }
            var begin = begins.get(newer);
            if (begin != null && begin.number <= number && (first == null || begin.number < first.number)) {
                first = begin;
            }
        }
        return first;
    }
}
