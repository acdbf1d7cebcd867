package openhall.ideas.places;

import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** A published idea with its point on the map. Ideas that are hidden or taken back are never among them. */
record PlacedIdea(
        UUID id,
        Instant publishedAt,
        String ref,
        String title,
        @Nullable String area,
        Point point) {
    private static final int ROWS = 20;
    private static final int DRAWN = 500;
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private static final String NEWEST = """
            select i.id, i.published_at, i.ref, i.title, i.area, i.latitude, i.longitude from idea i
             where i.visibility = 'PUBLISHED' and i.latitude is not null and (i.published_at, i.id) < (:keyAt, :keyId)
             order by i.published_at desc, i.id desc
            """;

    /** What is drawn: the newest, however many there are. */
    static List<PlacedIdea> drawn() {
        return before(BEFORE_ALL, DRAWN);
    }

    static KeyPage<PlacedIdea> page(@Nullable Cursor after) {
        var rows = before(after == null ? BEFORE_ALL : after, ROWS + 1);
        return KeyPage.of(rows, ROWS, idea -> Cursor.of(idea.publishedAt(), idea.id()));
    }

    /** What people type in their own words is a place, and no area. */
    PlacedIdea within(List<String> areas) {
        return area == null || areas.contains(area) ? this : new PlacedIdea(id, publishedAt, ref, title, null, point);
    }

    public String path() {
        return "/ideas/" + ref;
    }

    private static List<PlacedIdea> before(Cursor key, int most) {
        return Panache.getSession()
                .createNativeQuery(NEWEST, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("published_at", Instant.class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("area", String.class)
                .addScalar("latitude", BigDecimal.class)
                .addScalar("longitude", BigDecimal.class)
                .setParameter("keyAt", key.at())
                .setParameter("keyId", key.id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(PlacedIdea::of)
                .toList();
    }

    private static PlacedIdea of(Object[] row) {
        return new PlacedIdea(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Objects.requireNonNull(Point.of((BigDecimal) row[5], (BigDecimal) row[6])));
    }
}
