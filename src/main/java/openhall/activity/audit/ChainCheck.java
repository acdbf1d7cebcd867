package openhall.activity.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether the chain is as the service has sealed it, and names the first entry that is not. */
final class ChainCheck {
    private static final int PAGE = 1000;

    /** For so long after the first stamp of an older record, nodes of the version before may still record without. */
    private static final Duration UPGRADE = Duration.ofDays(1);

    private final Chain chain;
    private final KeyRing keys;
    private final Instant unstampedUntil;

    ChainCheck(Connection connection) throws SQLException {
        chain = new Chain(connection);
        keys = new KeyRing(chain);
        unstampedUntil = unstampedUntil(chain.firstStamped());
    }

    private static Instant unstampedUntil(@Nullable AuditSeal firstStamped) {
        if (firstStamped == null) {
            return Instant.MAX;
        }
        return firstStamped.number == 1 ? Instant.MIN : firstStamped.sealedAt.plus(UPGRADE);
    }

    /** The chain from end to end, the table beside it, and places that somebody knows it to have reached. */
    Stretch whole(List<Link> known) throws SQLException {
        return finished(along(Link.START, Long.MAX_VALUE), known);
    }

    /** Up to so many entries after a place. */
    Stretch along(Link from, long most) throws SQLException {
        var last = from;
        for (var left = most; left > 0; ) {
            var wanted = Math.min(left, PAGE);
            var page = chain.after(last.number(), wanted);
            for (var sealed : page) {
                var finding = finding(last, sealed);
                if (finding != null) {
                    return new Stretch(last, finding, false);
                }
                last = sealed.seal().link();
            }
            if (page.size() < wanted) {
                return new Stretch(last, null, true);
            }
            left -= wanted;
        }
        return new Stretch(last, null, false);
    }

    /** At the end of the chain: is anything missing after it, or beside it? */
    Stretch finished(Stretch stretch, List<Link> known) throws SQLException {
        return stretch.isDone() && stretch.finding() == null
                ? new Stretch(stretch.reached(), beyond(stretch.reached(), known), true)
                : stretch;
    }

    private @Nullable Finding finding(Link last, Chain.Sealed sealed) {
        var seal = sealed.seal();
        if (seal.number != last.number() + 1) {
            return Finding.missing(last.number() + 1);
        }
        var wrong = wrong(last, seal, sealed.entry());
        return wrong == null ? null : Finding.about(seal, wrong);
    }

    private @Nullable String wrong(Link last, AuditSeal seal, @Nullable Entry entry) {
        var key = keys.of(seal);
        if (!seal.previousHash.equals(last.hash())) {
            return "does not follow from the entry before it";
        } else if (entry == null) {
            return "is gone: its seal is there, and the activity is not";
        } else if (key == null) {
            return "was sealed with a secret that is not known here";
        } else if (!seal.hash.equals(seal.hashWith(key, entry))) {
            return "was changed after it was sealed";
        } else if (keys.isOutOfDate(seal)) {
            return "was sealed with an older secret than an entry before it";
        } else if (!isOurs(entry, seal)) {
            return "was not written by this service";
        }
        return null;
    }

    private boolean isOurs(Entry entry, AuditSeal seal) {
        return entry.stamp() == null ? seal.sealedAt.isBefore(unstampedUntil) : keys.hasStamped(entry, seal);
    }

    private @Nullable Finding beyond(Link end, List<Link> known) throws SQLException {
        // A check goes on where an earlier step ended, and that may have been cut off since
        var gone = unlessThere(end, end);
        if (gone != null) {
            return gone;
        }
        for (var link : known) {
            var finding = unlessThere(end, link);
            if (finding != null) {
                return finding;
            }
        }
        var forgotten = chain.forgotten();
        var finding = forgotten == null ? null : unlessThere(end, forgotten);
        return finding == null ? Finding.outside(chain.outside()) : finding;
    }

    private @Nullable Finding unlessThere(Link end, Link known) throws SQLException {
        if (known.equals(Link.START)) {
            return null;
        }
        var found = chain.at(known.number());
        if (found == null) {
            return Finding.cutOff(end, known);
        }
        return found.equals(known) ? null : Finding.other(known);
    }
}
