package openhall.learning.used;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What came of one course: how many thought, learned and changed what, counted from what they said. */
@Entity
class OutcomeTally extends PanacheEntityBase {
    /** A person counts once for a course, by what they said of their last round. */
    private static final String COUNT = """
            insert into outcome_tally (id, course_id, useful_of, useful, recommend_of, recommend, started, finished, pairs,
                sure_before, sure_after, asked, answered, used, seen, no_time, no_chance, not_agreed, systems, forgot,
                other, counted_at)
            with said as (
                select distinct on (e.person_id) r.useful, r.recommend
                  from course_reaction r
                  join enrolment e on e.id = r.enrolment_id
                 where e.course_id = :course
                 order by e.person_id, e.round desc),
            thought as (
                select count(s.useful) as useful_of, count(*) filter (where s.useful >= 4) as useful,
                       count(s.recommend) as recommend_of, count(*) filter (where s.recommend) as recommend
                  from said s),
            learned as (
                select coalesce(sum(t.started), 0) as started, coalesce(sum(t.finished), 0) as finished,
                       coalesce(sum(t.pairs), 0) as pairs,
                       sum(t.pairs * t.sure_before) / nullif(sum(t.pairs), 0) as sure_before,
                       sum(t.pairs * t.sure_after) / nullif(sum(t.pairs), 0) as sure_after
                  from course_tally t
                  join course_version v on v.id = t.version_id
                 where v.course_id = :course),
            one as (
                select distinct on (e.person_id) u.answer, u.hindrance, u.seen
                  from used_at_work u
                  join enrolment e on e.id = u.enrolment_id
                 where e.course_id = :course
                 order by e.person_id, e.round desc),
            changed as (
                select count(*) as asked, count(o.answer) as answered,
                       count(*) filter (where o.answer = 'YES') as used,
                       count(*) filter (where o.seen) as seen,
                       count(*) filter (where o.hindrance = 'NO_TIME') as no_time,
                       count(*) filter (where o.hindrance = 'NO_CHANCE') as no_chance,
                       count(*) filter (where o.hindrance = 'NOT_AGREED') as not_agreed,
                       count(*) filter (where o.hindrance = 'SYSTEMS') as systems,
                       count(*) filter (where o.hindrance = 'FORGOT') as forgot,
                       count(*) filter (where o.hindrance = 'OTHER') as other
                  from one o)
            select uuidv7(), c.id, t.useful_of, t.useful, t.recommend_of, t.recommend, l.started, l.finished, l.pairs,
                   round(l.sure_before, 2), round(l.sure_after, 2), w.asked, w.answered, w.used, w.seen, w.no_time,
                   w.no_chance, w.not_agreed, w.systems, w.forgot, w.other, cast(:at as timestamptz)
              from course c cross join thought t cross join learned l cross join changed w
             where c.id = :course""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID courseId;

    /** Who said how useful it is, and who of them gave 4 or 5 of 5. */
    public long usefulOf;

    public long useful;
    public long recommendOf;
    public long recommend;
    public long started;
    public long finished;

    /** How many people said both before and after how sure they are; the two means are theirs alone. */
    public long pairs;

    @Column(precision = 4, scale = 2)
    public @Nullable BigDecimal sureBefore;

    @Column(precision = 4, scale = 2)
    public @Nullable BigDecimal sureAfter;

    public long asked;
    public long answered;
    public long used;
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

    /** Counts a course again; nothing where there is no such course any more. */
    static void recount(UUID courseId, Instant at) {
        delete("courseId = ?1", courseId);
        getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("course", courseId)
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
