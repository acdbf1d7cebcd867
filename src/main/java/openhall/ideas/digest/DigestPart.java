package openhall.ideas.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some quotes of a digest in the groups where they stand, and the key after which the next ones begin. */
record DigestPart(List<Shown> groups, @Nullable String next, boolean first) {
    /** A group with those of its quotes that are on this page; it can begin on one page and go on on the next. */
    public record Shown(DigestGroup group, long ideas, boolean begins, List<DigestQuote> quotes) {
        public String title() {
            return begins ? group.title : group.title + " (continued)";
        }

        public String size() {
            return ideas == 1 ? "1 idea" : ideas + " ideas";
        }
    }

    static DigestPart beginning(Digest digest) {
        return of(digest, QuoteKey.parse(null));
    }

    static DigestPart of(Digest digest, QuoteKey after) {
        var page = DigestQuote.of(digest, after);
        var quotes = new LinkedHashMap<DigestGroup, List<DigestQuote>>();
        page.rows()
                .forEach(quote -> quotes.computeIfAbsent(quote.group, any -> new ArrayList<>())
                        .add(quote));
        var groups = shown(quotes, DigestGroup.sizes(digest), after);
        return new DigestPart(groups, page.next(), after.isBeginning());
    }

    /** The program found nothing that is alike. */
    public boolean none() {
        return first && groups.isEmpty();
    }

    private static List<Shown> shown(
            Map<DigestGroup, List<DigestQuote>> quotes, Map<UUID, Long> sizes, QuoteKey after) {
        var groups = new ArrayList<Shown>();
        quotes.forEach((group, some) ->
                groups.add(new Shown(group, sizes.getOrDefault(group.id, 0L), group.position != after.group(), some)));
        return List.copyOf(groups);
    }
}
