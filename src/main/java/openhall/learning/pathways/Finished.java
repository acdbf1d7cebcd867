package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When somebody finished which courses and modules, in every round of them; the times of an item are in order. */
record Finished(Map<String, List<Instant>> times) {
    static final Finished NOTHING = new Finished(Map.of());

    private static final String ROWS = """
            select e.person_id as person, c.slug as item, e.completed_at as at
              from enrolment e
              join course c on c.id = e.course_id
             where e.person_id = any (cast(:people as uuid[])) and c.slug = any (cast(:courses as text[]))
               and e.completed_at is not null
            union all
            select e.person_id, c.slug || '/' || m.slug, p.completed_at
              from enrolment e
              join course c on c.id = e.course_id
              join module_progress p on p.enrolment_id = e.id
              join course_module m on m.id = p.module_id
             where e.person_id = any (cast(:people as uuid[])) and c.slug = any (cast(:courses as text[]))
               and p.completed_at is not null
             order by at
            """;

    /** One statement for any number of people, courses and rounds. */
    static Map<UUID, Finished> of(Collection<UUID> people, Set<String> courses) {
        var rows = Panache.getSession()
                .createNativeQuery(ROWS, Object[].class)
                .addScalar("person", UUID.class)
                .addScalar("item", String.class)
                .addScalar("at", Instant.class)
                .setParameter("people", braced(people))
                .setParameter("courses", braced(courses))
                .getResultList();
        var all = new HashMap<UUID, Finished>();
        for (var row : rows) {
            all.computeIfAbsent((UUID) row[0], id -> new Finished(new HashMap<>()))
                    .add((String) row[1], (Instant) row[2]);
        }
        return all;
    }

    static Finished of(UUID person, Set<String> courses) {
        return of(List.of(person), courses).getOrDefault(person, NOTHING);
    }

    /** As PostgreSQL writes an array; ids and slugs hold nothing that would need quotes. */
    static String braced(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private void add(String item, Instant at) {
        times.computeIfAbsent(item, key -> new ArrayList<>()).add(at);
    }

    boolean has(String item) {
        return times.containsKey(item);
    }

    @Nullable
    Instant first(String item) {
        return has(item) ? times.getOrDefault(item, List.of()).get(0) : null;
    }

    /** The last time, however often it was done. */
    @Nullable
    Instant last(String item) {
        var all = times.getOrDefault(item, List.of());
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** At or after the one moment, and after the other. */
    boolean since(String item, Instant from, Instant after) {
        var last = last(item);
        return last != null && !last.isBefore(from) && last.isAfter(after);
    }

    /** As it was then. */
    Finished until(Instant then) {
        var earlier = new HashMap<String, List<Instant>>();
        times.forEach((item, all) -> {
            var kept = all.stream().filter(at -> !at.isAfter(then)).toList();
            if (!kept.isEmpty()) {
                earlier.put(item, kept);
            }
        });
        return new Finished(earlier);
    }

    /** Two who finish at once may be written down in the other order: the later of them is when all was done. */
    Instant latest(Set<String> items, Instant at) {
        return items.stream()
                .map(item -> times.getOrDefault(item, List.of()))
                .flatMap(List::stream)
                .reduce(at, (one, other) -> one.isAfter(other) ? one : other);
    }
}
