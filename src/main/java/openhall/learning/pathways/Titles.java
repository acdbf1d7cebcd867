package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What courses and modules are called today, by how a pathway names them. */
public record Titles(Map<String, Title> byItem) {
    public record Title(String text, int minutes) {}

    private static final String ROWS = """
            select c.slug as item, v.title as title, v.minutes as minutes
              from course c
              join course_version v on v.id = c.latest_id
             where c.slug = any (cast(:courses as text[]))
            union all
            select c.slug || '/' || m.slug, m.title, m.minutes
              from course c
              join course_module m on m.version_id = c.latest_id
             where c.slug = any (cast(:courses as text[]))
            """;

    /** All that these courses hold, in one statement. */
    public static Titles of(Collection<String> courses) {
        var rows = Panache.getSession()
                .createNativeQuery(ROWS, Object[].class)
                .addScalar("item", String.class)
                .addScalar("title", String.class)
                .addScalar("minutes", Integer.class)
                .setParameter("courses", Finished.braced(courses))
                .getResultList();
        var byItem = new HashMap<String, Title>();
        rows.forEach(row -> byItem.put((String) row[0], new Title((String) row[1], (Integer) row[2])));
        return new Titles(byItem);
    }

    public boolean has(String item) {
        return byItem.containsKey(item);
    }

    /** A module that is no longer taught has no title any more. */
    Title of(String item) {
        return byItem.getOrDefault(item, new Title(item, 0));
    }
}
