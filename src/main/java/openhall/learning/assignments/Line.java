package openhall.learning.assignments;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** Who is in whose line, looked for upwards: a few rows, however many people a manager has. */
public final class Line {
    private static final String HOLDS = """
            with recursive above (id) as (
                select p.manager_id from person p where p.id = cast(:person as uuid) and p.left_at is null
                union
                select m.manager_id from above a join person m on m.id = a.id)
            select exists (select 1 from above a where a.id = cast(:manager as uuid))
            """;

    private static final String HELD = """
            with recursive above (person_id, id) as (
                select p.id, p.manager_id from person p
                 where p.id = any(cast(:people as uuid[])) and p.left_at is null
                union
                select a.person_id, m.manager_id from above a join person m on m.id = a.id)
            select distinct a.person_id from above a
             where a.id = cast(:manager as uuid) and a.person_id <> cast(:manager as uuid)
            """;

    private Line() {}

    /** Those of them who are below this manager. One statement, however many. */
    static Set<UUID> held(UUID managerId, Collection<UUID> people) {
        return new HashSet<>(Panache.getSession()
                .createNativeQuery(HELD, UUID.class)
                .setParameter("people", people.stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .setParameter("manager", managerId.toString())
                .getResultList());
    }

    /** Whether somebody is below this manager; nobody is below themself, and nobody who left. */
    public static boolean holds(UUID managerId, UUID personId) {
        return !managerId.equals(personId)
                && Panache.getSession()
                        .createNativeQuery(HOLDS, Boolean.class)
                        .setParameter("person", personId.toString())
                        .setParameter("manager", managerId.toString())
                        .getSingleResult();
    }

    /** The person with this id, if they are in this manager's line. */
    public static @Nullable Person find(UUID managerId, UUID personId) {
        return holds(managerId, personId) ? Person.findById(personId) : null;
    }
}
