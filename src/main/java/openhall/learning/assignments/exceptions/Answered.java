package openhall.learning.assignments.exceptions;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import openhall.learning.assignments.AssignedLearning;
import org.jspecify.annotations.Nullable;

/** What was answered lately: by whom, when, for whom and what. Read from the record of activity, which names by number. */
record Answered(Instant at, @Nullable String by, boolean dateSet, String person, String title, String path) {
    private static final String LATEST = """
            with latest as materialized (
                select a.id, a.at, a.actor_id, a.verb, a.title, a.path, a.detail
                  from activity a
                 where a.kind = 'assignment' and a.verb in (:set, :off)
                 order by a.at desc, a.id desc
                 limit 20)
            select l.at, b.name as by_name, l.verb = :set as date_set, p.name as person, l.title, l.path
              from latest l
              join person p on l.detail = 'person ' || p.id
              left join person b on b.id = l.actor_id
             order by l.at desc, l.id desc
            """;

    static List<Answered> latest() {
        return Panache.getSession()
                .createNativeQuery(LATEST, Object[].class)
                .addScalar("at", Instant.class)
                .addScalar("by_name", String.class)
                .addScalar("date_set", Boolean.class)
                .addScalar("person", String.class)
                .addScalar("title", String.class)
                .addScalar("path", String.class)
                .setParameter("set", AssignedLearning.DATE_SET)
                .setParameter("off", AssignedLearning.TAKEN_OFF)
                .getResultList()
                .stream()
                .map(row -> new Answered(
                        (Instant) row[0], (String) row[1], (Boolean) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .toList();
    }

    public String words() {
        return dateSet ? "Set another date" : "Took it off";
    }
}
