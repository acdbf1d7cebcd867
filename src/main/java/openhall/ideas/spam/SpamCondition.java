package openhall.ideas.spam;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.query.CommonQueryContract;

/** What a program sent has in common: when it came, words in it, the domain of the sender's email address. */
record SpamCondition(Instant from, Instant until, String words, String domain) {
    static final int SHOWN = 20;

    /** Nobody sweeps what they sent themselves, nor what a service has begun to look at. */
    static final String MATCHING = """
            from idea i left join person a on a.id = i.author_id
             where i.created_at >= :from and i.created_at < :until
               and i.visibility in ('AWAITING_CHECK', 'PUBLISHED') and i.decision = 'OPEN'
               and i.author_id is distinct from :by
               and position(cast(:words as text) in lower(i.title || ' ' || i.problem || ' ' || i.suggestion)) > 0
               and (cast(:domain as text) = '' or right(lower(a.email), char_length(:domain) + 1) = '@' || :domain)
            """;

    /** What would be swept: how many, and the first of them. */
    record Preview(long count, List<Found> first) {}

    record Found(String ref, String title, Instant sent) {}

    SpamCondition {
        words = words.toLowerCase(Locale.ROOT);
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /** In the order they were sent. */
    Preview preview(UUID by) {
        var query = Panache.getSession()
                .createNativeQuery(
                        "select i.ref, i.title, i.created_at, count(*) over () as many " + MATCHING
                                + " order by i.created_at, i.id",
                        Object[].class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("many", Long.class)
                .setMaxResults(SHOWN);
        bind(query, by);
        var rows = query.getResultList();
        var count = rows.isEmpty() ? 0 : (Long) rows.get(0)[3];
        var first = rows.stream()
                .map(row -> new Found((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
        return new Preview(count, first);
    }

    void bind(CommonQueryContract query, UUID by) {
        query.setParameter("from", from);
        query.setParameter("until", until);
        query.setParameter("words", words);
        query.setParameter("domain", domain);
        query.setParameter("by", by);
    }
}
