package openhall.learning.used;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import openhall.strategy.SmallGroups;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What came of one course: how many thought, learned and changed what, counted from what they said. */
@Entity
class OutcomeTally extends PanacheEntityBase {
    /**
     * A person counts once for a course, by the first thing that they said. Whoever said something counts with the whole
     * group that they complete, and a group that came out stays as it is until the next one is whole: nobody's answer,
     * and nobody's change of it, is the difference between two looks.
     */
    private static final String COUNT = """
            insert into outcome_tally as t (id, course_id, useful_of, useful, recommend_of, recommend, started, finished,
                pairs, sure_before, sure_after, asked, replied, answered, used, decided, seen, no_time, no_chance,
                not_agreed, systems, forgot, other, counted_at)
            with said as (
                select distinct on (e.person_id) r.id, r.useful, r.recommend, r.said_at
                  from course_reaction r
                  join enrolment e on e.id = r.enrolment_id
                 where e.course_id = :course
                 order by e.person_id, e.round),
            opinion as (
                select 'useful' as about, s.id, s.said_at, s.useful >= 4 as yes from said s where s.useful is not null
                union all
                select 'recommend', s.id, s.said_at, s.recommend from said s where s.recommend is not null),
            placed as (
                select o.about, o.yes, count(*) over (partition by o.about) as people,
                       row_number() over (partition by o.about order by o.said_at, o.id) as place
                  from opinion o),
            thought as (
                select p.about, count(*) as base, count(*) filter (where p.yes) as part
                  from placed p
                 where p.place <= p.people - p.people % :opinions
                 group by p.about
                having count(*) >= :alike or count(distinct p.yes) = 2),
            learned as (
                select count(distinct e.person_id) as started,
                       count(distinct e.person_id) filter (where e.completed_at is not null) as finished
                  from enrolment e where e.course_id = :course),
            sure as (
                select coalesce(sum(y.pairs), 0) as pairs,
                       sum(y.pairs * y.sure_before) / nullif(sum(y.pairs), 0) as sure_before,
                       sum(y.pairs * y.sure_after) / nullif(sum(y.pairs), 0) as sure_after
                  from course_tally y
                  join course_version v on v.id = y.version_id
                 where v.course_id = :course),
            one as (
                select distinct on (e.person_id) u.id, u.asked_at, u.answered_at, u.decided_at, u.answer, u.hindrance,
                       u.seen
                  from used_at_work u
                  join enrolment e on e.id = u.enrolment_id
                 where e.course_id = :course
                 order by e.person_id, u.answered_at nulls last, e.round),
            settled as (
                select o.answer, count(*) over () as people,
                       row_number() over (order by coalesce(o.answered_at,
                           o.asked_at + (cast(:at as timestamptz) - cast(:closed as timestamptz))), o.id) as place
                  from one o
                 where o.answered_at is not null or o.asked_at <= cast(:closed as timestamptz)),
            invited as (
                select count(*) as asked, count(s.answer) as replied
                  from settled s where s.place <= s.people - s.people % :counts),
            told as (
                select o.answer, o.hindrance, count(*) over () as people,
                       row_number() over (order by o.answered_at, o.id) as place
                  from one o where o.answered_at is not null),
            changed as (
                select count(*) as answered,
                       count(*) filter (where o.answer = 'YES') as used,
                       count(*) filter (where o.hindrance = 'NO_TIME') as no_time,
                       count(*) filter (where o.hindrance = 'NO_CHANCE') as no_chance,
                       count(*) filter (where o.hindrance = 'NOT_AGREED') as not_agreed,
                       count(*) filter (where o.hindrance = 'SYSTEMS') as systems,
                       count(*) filter (where o.hindrance = 'FORGOT') as forgot,
                       count(*) filter (where o.hindrance = 'OTHER') as other
                  from told o where o.place <= o.people - o.people % :counts),
            judged as (
                select o.seen, count(*) over () as people,
                       row_number() over (order by o.decided_at, o.id) as place
                  from one o where o.decided_at is not null),
            looked as (
                select count(*) as decided, count(*) filter (where j.seen) as seen
                  from judged j where j.place <= j.people - j.people % :counts)
            select uuidv7(), c.id, coalesce(h.base, 0), coalesce(h.part, 0), coalesce(r.base, 0), coalesce(r.part, 0),
                   l.started, l.finished, s.pairs, round(s.sure_before, 2), round(s.sure_after, 2), i.asked, i.replied,
                   w.answered, w.used, k.decided, k.seen, w.no_time, w.no_chance, w.not_agreed, w.systems, w.forgot,
                   w.other, cast(:at as timestamptz)
              from course c cross join learned l cross join sure s cross join invited i cross join changed w
             cross join looked k
              left join thought h on h.about = 'useful'
              left join thought r on r.about = 'recommend'
             where c.id = :course
            on conflict (course_id) do update set started = excluded.started, finished = excluded.finished,
                pairs = excluded.pairs, sure_before = excluded.sure_before, sure_after = excluded.sure_after,
                counted_at = excluded.counted_at,"""
            + String.join(
                    ", ",
                    kept("opinions", "useful_of", "useful"),
                    kept("opinions", "recommend_of", "recommend"),
                    kept("counts", "asked", "replied"),
                    kept("counts", "answered", "used"),
                    kept("counts", "answered", "no_time"),
                    kept("counts", "answered", "no_chance"),
                    kept("counts", "answered", "not_agreed"),
                    kept("counts", "answered", "systems"),
                    kept("counts", "answered", "forgot"),
                    kept("counts", "answered", "other"),
                    kept("counts", "decided", "seen"),
                    kept("opinions", "useful_of", "useful_of"),
                    kept("opinions", "recommend_of", "recommend_of"),
                    kept("counts", "asked", "asked"),
                    kept("counts", "answered", "answered"),
                    kept("counts", "decided", "decided"));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID courseId;

    /**
     * Who said how useful it is, in whole groups, and who of them gave 4 or 5 of 5; none while all of a few said the same.
     */
    public long usefulOf;

    public long useful;
    public long recommendOf;
    public long recommend;

    /** Distinct people, over all versions. */
    public long started;

    public long finished;

    /** How many people said both before and after how sure they are; the two means are theirs alone. */
    public long pairs;

    @Column(precision = 4, scale = 2)
    public @Nullable BigDecimal sureBefore;

    @Column(precision = 4, scale = 2)
    public @Nullable BigDecimal sureAfter;

    /** Who was asked and has answered or can no more, in whole groups, and who of them answered. */
    public long asked;

    public long replied;

    /** Who answered, in whole groups, who of them used it, and what stood in the way of the others. */
    public long answered;

    public long used;

    /** What managers looked at, in whole groups, and what of it they saw. */
    public long decided;

    public long seen;
    public long noTime;
    public long noChance;
    public long notAgreed;
    public long systems;
    public long forgot;
    public long other;
    public Instant countedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeTally() {}

    /** Of two looks, the second is another one only by whole groups that came, or by more than one that went. */
    private static String kept(String fewest, String base, String column) {
        return "%2$s = case when excluded.%1$s between t.%1$s - :%3$s and t.%1$s then t.%2$s else excluded.%2$s end"
                .formatted(base, column, fewest);
    }

    /** Counts a course again; nothing where there is no such course any more. */
    static void recount(UUID courseId, SmallGroups rules, Instant at) {
        var opinions = rules.attitudes();
        getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("course", courseId)
                .setParameter("opinions", opinions.fewest())
                .setParameter("alike", opinions.fewestAlike())
                .setParameter("counts", rules.counts())
                .setParameter("closed", at.minus(UsedAtWork.OPEN))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Null until it was counted. */
    static @Nullable OutcomeTally of(UUID courseId) {
        return find("courseId = ?1", courseId).firstResult();
    }

    long hindered(Hindrance hindrance) {
        return switch (hindrance) {
            case NO_TIME -> noTime;
            case NO_CHANCE -> noChance;
            case NOT_AGREED -> notAgreed;
            case SYSTEMS -> systems;
            case FORGOT -> forgot;
            case OTHER -> other;
        };
    }
}
