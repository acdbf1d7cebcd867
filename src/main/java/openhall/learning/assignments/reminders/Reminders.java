package openhall.learning.assignments.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Notice;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.Assignment;
import openhall.learning.assignments.Letters;

/**
 * Reminds people 14 and 3 days before a date, on the day after it and then weekly, five times in all, and tells managers
 * once a week. It may run at any time and on any number of nodes: nobody is told twice under one key.
 */
@ApplicationScoped
class Reminders {
    /** A reminder whose day was before somebody was asked is left out; of two that ask for the same, one reminds. */
    private static final String DUE = """
            with still_open as (
                select a.assignment_id, a.person_id, a.due_on, s.ref, s.path, a.id,
                       cast(a.assigned_at at time zone 'Europe/London' as date) as asked_on,
                       case when a.due_on - cast(:today as date) > 3 then 14
                            when a.due_on >= cast(:today as date) then 3
                            else -1 - 7 * ((cast(:today as date) - a.due_on - 1) / 7) end as stage
                  from assigned_learning a
                  join assignment s on s.id = a.assignment_id
                  join person p on p.id = a.person_id and p.left_at is null
                 where a.done_at is null and a.ended_at is null and a.exception is null
                   and a.due_on between cast(:today as date) - 35 and cast(:today as date) + 14)
            select o.assignment_id, o.person_id, o.due_on, o.stage
              from still_open o
             where o.due_on - o.stage > o.asked_on
               and not exists (select 1 from notice n where n.person_id = o.person_id
                    and n.key = 'learning-due/' || o.ref || '/' || to_char(o.due_on, 'YYYY-MM-DD') || '/' || o.stage)
               and not exists (select 1 from still_open other where other.person_id = o.person_id and other.path = o.path
                    and (other.due_on, other.id) < (o.due_on, o.id))
            """;

    private static final String OVERDUE_BY_MANAGER = """
            select p.manager_id, count(*) as people
              from learning_load w
              join person p on p.id = w.person_id and p.left_at is null and p.manager_id is not null
             where w.first_due <= cast(:today as date) - 7
             group by p.manager_id
            """;

    @Inject
    Clock clock;

    void sendAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            oneNodeAtATime();
            var now = clock.instant();
            remind(now);
            tellManagers(now);
        });
    }

    private static void oneNodeAtATime() {
        Panache.getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('learning/reminders', 0))) locked")
                .getSingleResult();
    }

    private record Stage(UUID assignment, LocalDate due, int days) {}

    private static void remind(Instant now) {
        var groups = due(WorkingDays.day(now)).stream()
                .collect(groupingBy(
                        row -> new Stage((UUID) row[0], (LocalDate) row[2], (Integer) row[3]),
                        LinkedHashMap::new,
                        mapping(row -> (UUID) row[1], toList())));
        var assignments = Assignment.byIds(
                groups.keySet().stream().map(Stage::assignment).distinct().toList());
        groups.forEach((stage, people) -> {
            var about = Objects.requireNonNull(assignments.get(stage.assignment()));
            Notice.tellAll(Letters.people(people), Letters.due(about, stage.due(), stage.days()), now);
        });
    }

    private static List<Object[]> due(LocalDate today) {
        return Panache.getSession()
                .createNativeQuery(DUE, Object[].class)
                .addScalar("assignment_id", UUID.class)
                .addScalar("person_id", UUID.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("stage", Integer.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Managers of as many people get the same words. */
    private static void tellManagers(Instant now) {
        var today = WorkingDays.day(now);
        Panache.getSession()
                .createNativeQuery(OVERDUE_BY_MANAGER, Object[].class)
                .addScalar("manager_id", UUID.class)
                .addScalar("people", Long.class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .collect(groupingBy(row -> (Long) row[1], mapping(row -> (UUID) row[0], toList())))
                .forEach((people, managers) ->
                        Notice.tellAll(Letters.people(managers), Letters.teamDue(people, today), now));
    }
}
