package openhall.learning.assignments.rules;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.Assignment;
import openhall.learning.assignments.LearningLoad;
import openhall.learning.assignments.extensions.Extension;
import openhall.web.Formats;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of assigned learning true to the assignments and the people: each step is one statement for any number
 * of them, and does nothing the second time. {@code people} is null for everybody.
 */
public record Roll(@Nullable Set<UUID> people, Instant at) {

    private static final Subject ALL = new Subject("assignment", "all", "assigned learning", "/assignments");

    /** A row that is new or open again; {@code told} when its person has to be told of it. */
    public record Added(UUID assignmentId, UUID personId, LocalDate dueOn, boolean told) {}

    /** Who was asked again by a rule after it had not fitted keeps no trace of that: the row is open with a new date. */
    private static final String ADD = """
            , added as (
                insert into assigned_learning
                    (id, assignment_id, person_id, due_on, assigned_at, done_at, done_via, exception)
                select uuidv7(), m.assignment_id, m.person_id, m.due_on, cast(:at as timestamptz), m.done_at, m.done_via,
                       m.exception
                  from matching m
                 where not m.gone and not exists (
                       select 1 from assigned_learning x
                        where x.assignment_id = m.assignment_id and x.person_id = m.person_id
                          and (x.ended_at is null or x.why_ended in ('WITHDRAWN', 'TAKEN_OFF')))
                on conflict (assignment_id, person_id) do update
                   set due_on = excluded.due_on, assigned_at = excluded.assigned_at, done_at = excluded.done_at,
                       done_via = excluded.done_via, exception = excluded.exception, ended_at = null, why_ended = null
                 where assigned_learning.why_ended in ('LEFT', 'MOVED', 'NO_MATCH')
                returning assignment_id, person_id, due_on, done_at, exception)
            select n.assignment_id, n.person_id, n.due_on,
                   n.done_at is null and n.exception is null and not exists (
                       select 1 from assigned_learning o
                         join assignment s on s.id = o.assignment_id
                        where o.person_id = n.person_id and o.assignment_id <> n.assignment_id
                          and o.done_at is null and o.ended_at is null and o.exception is null
                          and s.path = (select t.path from assignment t where t.id = n.assignment_id)) as told
              from added n
            """;

    private static final String END = """
            , ended as (
                update assigned_learning x
                   set ended_at = cast(:at as timestamptz), exception = null,
                       why_ended = case when s.withdrawn_at is not null then 'WITHDRAWN'
                           when p.left_at is not null then 'LEFT'
                           when s.kind in ('TEAM', 'UNIT') then 'MOVED' else 'NO_MATCH' end
                  from assignment s, person p
                 where s.id = x.assignment_id and p.id = x.person_id
                   and x.done_at is null and x.ended_at is null and %who%
                   and not exists (select 1 from matching m
                        where m.assignment_id = x.assignment_id and m.person_id = x.person_id and not m.gone)
                returning x.person_id)
            select person_id from ended
            """;

    private static final String FINISH = """
            with through as (
                select x.id, e.completed_at as at, 'Course completed, certificate ' || e.certificate as via
                  from assigned_learning x
                  join assignment s on s.id = x.assignment_id
                  join enrolment e on e.person_id = x.person_id and e.course_id = s.course_id
                       and e.current and e.completed_at is not null
                 where x.done_at is null and x.ended_at is null and %who%
                union all
                select x.id, greatest(w.completed_at, (select max(t.earned_at) from certificate_term t
                            where t.person_id = w.person_id and t.pathway_id = w.pathway_id)), 'Pathway completed'
                  from assigned_learning x
                  join assignment s on s.id = x.assignment_id
                  join pathway_progress w on w.person_id = x.person_id and w.pathway_id = s.pathway_id
                       and w.completed_at is not null and not %lapsed%
                 where x.done_at is null and x.ended_at is null and %who%),
            done as (
                update assigned_learning x set done_at = t.at, done_via = t.via, exception = null
                  from through t
                 where t.id = x.id and x.done_at is null and x.ended_at is null
                returning x.person_id)
            select person_id from done
            """;

    private static final String STRANDED = """
            with stranded as (
                update assigned_learning x set exception = 'NO_MANAGER'
                  from extension e, person p
                 where e.assigned_id = x.id and e.decided_at is null and p.id = x.person_id
                   and x.done_at is null and x.ended_at is null and x.exception is null and %who%
                   and not exists (select 1 from person m where m.id = p.manager_id and m.left_at is null)
                returning x.person_id)
            select person_id from stranded
            """;

    private static final String WITHDRAW = """
            with ended as (
                update assigned_learning x
                   set ended_at = cast(:at as timestamptz), why_ended = 'WITHDRAWN', exception = null
                 where x.assignment_id = cast(:assignment as uuid) and x.done_at is null and x.ended_at is null
                returning x.person_id)
            select person_id from ended
            """;

    private static final String DONE = """
            select x.person_id from assigned_learning x
             where x.assignment_id = cast(:assignment as uuid) and x.person_id = any (cast(:people as uuid[]))
               and x.done_at is not null
            """;

    public static Roll ofEverybody(Instant at) {
        return new Roll(null, at);
    }

    public static Roll of(Collection<UUID> people, Instant at) {
        return new Roll(new LinkedHashSet<>(people), at);
    }

    /** Everything of these people is as it has to be; answers what is new. */
    public List<Added> settle() {
        var touched = new LinkedHashSet<>(finished());
        var ended = ended();
        touched.addAll(ended);
        if (!ended.isEmpty()) {
            Activity.record(null, "stopped asking for", ALL, at, Formats.times(ended.size(), "row", "rows"));
        }
        var added = added(Matching.ALL_IN_FORCE, null);
        added.forEach(row -> touched.add(row.personId()));
        touched.addAll(stranded());
        Extension.dropUnanswerable(touched);
        LearningLoad.recount(touched);
        return added;
    }

    /** Reaches whom a new assignment reaches. */
    public static List<Added> reach(Assignment assignment, Instant at) {
        var added = ofEverybody(at).added(Matching.ONE, assignment);
        LearningLoad.recount(added.stream().map(Added::personId).collect(Collectors.toSet()));
        return added;
    }

    /** Who of these people has done what an assignment asks. */
    public static Set<UUID> done(Assignment assignment, Collection<UUID> people) {
        return Set.copyOf(Panache.getSession()
                .createNativeQuery(DONE, UUID.class)
                .setParameter("assignment", assignment.id.toString())
                .setParameter("people", LearningLoad.array(people))
                .getResultList());
    }

    /** Marks as done what these people have completed. */
    void finish() {
        var done = finished();
        Extension.dropUnanswerable(done);
        LearningLoad.recount(done);
    }

    /** One node at a time looks at everybody, until the transaction ends; false when another one does. */
    public static boolean begins() {
        return Panache.getSession()
                .createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended('learning/assignments', 0))", Boolean.class)
                .getSingleResult();
    }

    /** Nobody has to do it any more. */
    public static void end(Assignment withdrawn, Instant at) {
        var people = Panache.getSession()
                .createNativeQuery(WITHDRAW, UUID.class)
                .setParameter("at", at)
                .setParameter("assignment", withdrawn.id.toString())
                .getResultList();
        Extension.dropUnanswerable(people);
        LearningLoad.recount(people);
    }

    private List<UUID> finished() {
        var who = people == null ? "true" : "x.person_id = any (cast(:people as uuid[]))";
        var sql = FINISH.replace("%who%", who).replace("%lapsed%", Matching.LAPSED);
        return with(Panache.getSession().createNativeQuery(sql, UUID.class))
                .setParameter("today", WorkingDays.day(at))
                .getResultList();
    }

    /** Who asked for more time and has nobody left to answer: a learning lead does. */
    private List<UUID> stranded() {
        var who = people == null ? "true" : "x.person_id = any (cast(:people as uuid[]))";
        return with(Panache.getSession().createNativeQuery(STRANDED.replace("%who%", who), UUID.class))
                .getResultList();
    }

    private List<UUID> ended() {
        var sql = Matching.before(Matching.ALL_IN_FORCE, who(), END.replace("%who%", who()));
        return with(Panache.getSession().createNativeQuery(sql, UUID.class))
                .setParameter("at", at)
                .setParameter("today", WorkingDays.day(at))
                .getResultList();
    }

    private List<Added> added(String asked, @Nullable Assignment only) {
        var sql = Matching.before(asked, who(), ADD);
        var query = with(Panache.getSession().createNativeQuery(sql, Object[].class))
                .addScalar("assignment_id", UUID.class)
                .addScalar("person_id", UUID.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("told", Boolean.class)
                .setParameter("at", at)
                .setParameter("today", WorkingDays.day(at));
        if (only != null) {
            query.setParameter("assignment", only.id.toString());
        }
        var added = new ArrayList<Added>();
        for (var row : query.getResultList()) {
            added.add(new Added((UUID) row[0], (UUID) row[1], (LocalDate) row[2], (Boolean) row[3]));
        }
        return added;
    }

    private String who() {
        return people == null ? Matching.EVERYONE : Matching.THESE;
    }

    private <T> NativeQuery<T> with(NativeQuery<T> query) {
        Panache.getEntityManager().flush();
        if (people != null) {
            query.setParameter("people", LearningLoad.array(people));
        }
        return query;
    }
}
