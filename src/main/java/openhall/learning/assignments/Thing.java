package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course or a pathway that can be assigned. The key is what forms and programs call it: course/cyber-security. */
record Thing(
        String key,
        String title,
        String path,
        @Nullable UUID courseId,
        @Nullable UUID pathwayId) {
    private static final String ALL = """
            select 'course/' || c.slug as key, v.title, '/courses/' || c.slug as path,
                   c.id as course_id, cast(null as uuid) as pathway_id
              from course c join course_version v on v.id = c.latest_id
            union all
            select 'pathway/' || w.slug, v.title, '/pathways/' || w.slug, cast(null as uuid), w.id
              from pathway w join pathway_version v on v.id = w.latest_id
             order by 2, 1
            """;

    /** By title. */
    static List<Thing> all() {
        return Panache.getSession()
                .createNativeQuery(ALL, Object[].class)
                .addScalar("key", String.class)
                .addScalar("title", String.class)
                .addScalar("path", String.class)
                .addScalar("course_id", UUID.class)
                .addScalar("pathway_id", UUID.class)
                .getResultList()
                .stream()
                .map(row -> new Thing((String) row[0], (String) row[1], (String) row[2], (UUID) row[3], (UUID) row[4]))
                .toList();
    }
}
