package openhall.learning.assignments.rules;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.learning.assignments.LearningLoad;

/** Who goes along when a part of the council or a manager moves: everybody below. */
final class Below {
    private static final String UNITS = """
            with recursive below (id) as (
                select u.id from org_unit u where u.id = any (cast(:top as uuid[]))
                union
                select c.id from org_unit c join below b on c.parent_id = b.id)
            select p.id from person p join below b on p.unit_id = b.id where p.left_at is null
            """;

    private static final String MANAGERS = """
            with recursive line (id) as (
                select p.id from person p where p.manager_id = any (cast(:top as uuid[]))
                union
                select q.id from person q join line l on q.manager_id = l.id)
            select l.id from line l
            """;

    private Below() {}

    /** Who sits in one of these parts of the council, or in a part of it. */
    static List<UUID> units(Collection<UUID> units) {
        return below(UNITS, units);
    }

    /** Who reports to one of these people, or to somebody who does. */
    static List<UUID> managers(Collection<UUID> people) {
        return below(MANAGERS, people);
    }

    private static List<UUID> below(String sql, Collection<UUID> top) {
        if (top.isEmpty()) {
            return List.of();
        }
        Panache.getEntityManager().flush();
        return Panache.getSession()
                .createNativeQuery(sql, UUID.class)
                .setParameter("top", LearningLoad.array(top))
                .getResultList();
    }
}
