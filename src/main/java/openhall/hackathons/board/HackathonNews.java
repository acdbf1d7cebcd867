package openhall.hackathons.board;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.Adoption;
import openhall.web.AtomFeed;

/** Something that became public about a hackathon or one of its projects. The key is the same for ever. */
record HackathonNews(String key, Instant at, String title, String words, String path) {
    private static final String ALL = """
            select n.key, n.at, n.title, n.what, n.words, n.path from (
                select 'announced/' || h.slug as key, h.published_at as at, h.title, 'Announced' as what,
                       h.summary as words, '/hackathons/' || h.slug as path
                  from hackathon h where h.published_at is not null
                union all
                select 'cancelled/' || h.slug, h.cancelled_at, h.title, 'Cancelled', h.cancelled_why,
                       '/hackathons/' || h.slug
                  from hackathon h where h.cancelled_at is not null and h.published_at is not null
                union all
                select 'final/' || h.slug, h.finalised_at, h.title, 'Results are final', h.finalised_note,
                       '/hackathons/' || h.slug || '/results'
                  from hackathon h where h.finalised_at is not null
                union all
                select 'closed/' || h.slug, h.closed_at, h.title, 'Closed', h.closed_note,
                       '/hackathons/' || h.slug || '/afterwards'
                  from hackathon h where h.closed_at is not null
                union all
                select 'move/' || m.id, m.moved_at, s.title, m.state, m.why, '/adoption/' || t.ref
                  from adoption_move m
                  join adoption a on a.id = m.adoption_id
                  join submission s on s.id = a.submission_id
                  join team t on t.id = s.team_id) n
             order by n.at desc, n.key desc
            """;

    static List<HackathonNews> newest() {
        return Panache.getSession()
                .createNativeQuery(ALL, Object[].class)
                .addScalar("key", String.class)
                .addScalar("at", Instant.class)
                .addScalar("title", String.class)
                .addScalar("what", String.class)
                .addScalar("words", String.class)
                .addScalar("path", String.class)
                .setMaxResults(AtomFeed.ENTRIES)
                .getResultList()
                .stream()
                .map(HackathonNews::of)
                .toList();
    }

    private static HackathonNews of(Object[] row) {
        var key = (String) row[0];
        var what = (String) row[3];
        var said = key.startsWith("move/") ? Adoption.State.valueOf(what).text() : what;
        return new HackathonNews(key, (Instant) row[1], row[2] + ": " + said, (String) row[4], (String) row[5]);
    }
}
