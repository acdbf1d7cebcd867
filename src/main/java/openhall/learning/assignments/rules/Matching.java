package openhall.learning.assignments.rules;

/**
 * Who is reached by what, as SQL: rows of assignment_id, person_id, gone, due_on, exception, done_at and done_via. It is
 * put before a statement that reads {@code matching}. Units and managers are walked upwards from the people, so that
 * one person costs a few rows, and everybody a few for each.
 */
public final class Matching {
    public static final String EVERYONE = "true";
    static final String THESE = "p.id = any (cast(:people as uuid[]))";

    static final String ALL_IN_FORCE = "select * from assignment where withdrawn_at is null";
    static final String ONE = "select * from assignment where withdrawn_at is null and id = cast(:assignment as uuid)";

    /** Nothing is stored yet; what is not given is the empty text. */
    public static final String DRAFT = """
            select cast(null as uuid) as id, cast(:kind as text) as kind, cast(:path as text) as path,
                   cast(nullif(cast(:course as text), '') as uuid) as course_id,
                   cast(nullif(cast(:pathway as text), '') as uuid) as pathway_id,
                   w.id as whom_id,
                   cast(nullif(cast(:unit as text), '') as uuid) as unit_id,
                   nullif(cast(:audience as text), '') as audience,
                   nullif(cast(:titleHas as text), '') as title_has,
                   cast(nullif(cast(:skill as text), '') as uuid) as skill_id,
                   cast(nullif(cast(:below as text), '') as integer) as below_level,
                   cast(:due as date) as due_on, cast(null as integer) as due_days
              from unnest(cast(:whom as uuid[])) as w(id)""";

    private static final String SQL = """
            with recursive asked as (%asked%),
            someone as (select p.* from person p where %who%),
            above (unit_id, top_id) as (
                select p.unit_id, p.unit_id from someone p where p.unit_id is not null
                union
                select b.unit_id, u.parent_id
                  from above b join org_unit u on u.id = b.top_id where u.parent_id is not null),
            chain (person_id, manager_id) as (
                select p.id, p.manager_id from someone p where p.manager_id is not null
                union
                select c.person_id, m.manager_id
                  from chain c join person m on m.id = c.manager_id where m.manager_id is not null),
            reached as (
                select q.id as assignment_id, q.path, q.course_id, q.pathway_id, p.id as person_id, p.name, p.unit_id,
                       p.left_at is not null as gone, cast(p.created_at at time zone 'Europe/London' as date) as joined,
                       coalesce(q.due_on, cast(:today as date) + q.due_days) as due_on
                  from asked q
                  join someone p on p.audience <> 'RESIDENT' and p.erased_at is null and case
                       when q.kind = 'PERSON' then p.id = q.whom_id
                       when q.kind = 'TEAM' then p.id <> q.whom_id
                           and (p.id, q.whom_id) in (select c.person_id, c.manager_id from chain c)
                       else (q.unit_id is null or (p.unit_id, q.unit_id) in (select b.unit_id, b.top_id from above b))
                           and (q.audience is null or q.audience = p.audience)
                           and (q.title_has is null or position(q.title_has in lower(p.job_title)) > 0)
                           and (q.skill_id is null or q.below_level > coalesce((select t.level from standing t
                                    where t.person_id = p.id and t.skill_id = q.skill_id), 0))
                       end),
            matching as (
                select r.*, coalesce(e.completed_at, w.completed_at) as done_at,
                       case when e.id is not null then 'Course completed, certificate ' || e.certificate
                            when w.id is not null then 'Pathway completed' end as done_via,
                       case when coalesce(e.id, w.id) is not null then null
                            when r.due_on < r.joined then 'BEFORE_JOINING'
                            when r.due_on < cast(:today as date) then 'PAST' end as exception
                  from reached r
                  left join enrolment e on e.person_id = r.person_id and e.course_id = r.course_id
                       and e.current and e.completed_at is not null
                  left join pathway_progress w on w.person_id = r.person_id and w.pathway_id = r.pathway_id
                       and w.completed_at is not null and not %lapsed%)
            """;

    /** Whether the newest term of a pathway's certificate is over: then it has to be done again. */
    public static final String LAPSED = """
            exists (select 1 from certificate_term t where t.person_id = w.person_id and t.pathway_id = w.pathway_id
                and t.valid_until < cast(:today as date) and not exists (select 1 from certificate_term n
                    where n.person_id = t.person_id and n.pathway_id = t.pathway_id and n.number > t.number))
            """;

    private Matching() {}

    public static String before(String asked, String who, String then) {
        return SQL.replace("%asked%", asked).replace("%who%", who).replace("%lapsed%", LAPSED) + then;
    }
}
