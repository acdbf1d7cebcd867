package openhall.ideas.opendata;

import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Published ideas as requests, the newest first; one statement for any number of them. */
final class GeoRequests {
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private static final String SELECT = """
            select i.id, i.published_at, i.ref, i.title, i.problem, i.suggestion, i.area, i.decision, i.waiting_since,
                   coalesce(m.moved_at, i.published_at) as updated_at, r.text as reply, r.service, t.slug as theme, t.title as theme_title,
                   i.latitude, i.longitude, d.notice
              from idea i
              left join theme t on t.id = i.theme_id
              left join lateral (
                   select n.moved_at from idea_move n where n.idea_id = i.id and n.shown
                    order by n.moved_at desc limit 1) m on true
              left join lateral (
                   select l.text, u.name as service from reply l join org_unit u on u.id = l.service_id
                    where l.idea_id = i.id order by l.replied_at desc, l.id desc limit 1) r on true
              left join lateral (
                   select case when p.published then p.name || ' (' || p.who || '): ' || p.link end as notice
                     from redirection p where p.idea_id = i.id and i.decision = 'PASSED_ON'
                    order by p.redirected_at desc, p.id desc limit 1) d on true
             where i.visibility = 'PUBLISHED' and (i.published_at, i.id) < (:keyAt, :keyId)
            """;

    private static final String WITHIN = """
               and i.published_at >= :from and i.published_at <= :until
               and ((:open and i.waiting_since is not null) or (:closed and i.waiting_since is null))
               and (:any or coalesce(t.slug, 'idea') in (:codes))
            """;

    private static final String NAMED = "   and i.ref in (:refs)\n";
    private static final String ORDER = " order by i.published_at desc, i.id desc";

    private GeoRequests() {}

    static KeyPage<GeoRequest> page(GeoQuestion asked) {
        if (!asked.known()) {
            return new KeyPage<>(List.of(), null);
        }
        var rows = (asked.refs().isEmpty() ? within(asked) : named(asked.refs(), asked))
                .setMaxResults(asked.size() + 1)
                .getResultList();
        var requests = rows.stream().map(GeoRequest::of).toList();
        return KeyPage.of(requests, asked.size(), request -> Cursor.of(request.publishedAt(), request.id()));
    }

    private static NativeQuery<Object[]> within(GeoQuestion asked) {
        return query(WITHIN, asked.after())
                .setParameter("from", asked.from())
                .setParameter("until", asked.until())
                .setParameter("open", asked.open())
                .setParameter("closed", asked.closed())
                .setParameter("any", asked.codes().isEmpty())
                .setParameterList("codes", asked.codes().isEmpty() ? List.of("") : asked.codes());
    }

    private static NativeQuery<Object[]> named(List<String> refs, GeoQuestion asked) {
        return query(NAMED, asked.after()).setParameterList("refs", refs);
    }

    private static NativeQuery<Object[]> query(String which, @Nullable Cursor after) {
        var before = after == null ? BEFORE_ALL : after;
        return Panache.getSession()
                .createNativeQuery(SELECT + which + ORDER, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("published_at", Instant.class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("problem", String.class)
                .addScalar("suggestion", String.class)
                .addScalar("area", String.class)
                .addScalar("decision", String.class)
                .addScalar("waiting_since", Instant.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("reply", String.class)
                .addScalar("service", String.class)
                .addScalar("theme", String.class)
                .addScalar("theme_title", String.class)
                .addScalar("latitude", BigDecimal.class)
                .addScalar("longitude", BigDecimal.class)
                .addScalar("notice", String.class)
                .setParameter("keyAt", before.at())
                .setParameter("keyId", before.id());
    }
}
