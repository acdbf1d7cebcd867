package openhall.learning.statistics;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.strategy.Attitudes;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** How many people started and finished one version of a course, how long it took, and how sure of it they became. */
@Entity
class CourseTally extends PanacheEntityBase {
    /** Whoever has done nothing for so long has stopped. */
    static final Duration QUIET = Duration.ofDays(30);

    /** A person counts once for a version, by the first time that they took it. */
    static final String TAKEN = """
            taken as (
                select distinct on (e.person_id) e.id, e.steps_done, e.started_at, e.active_at, e.completed_at
                  from enrolment e where e.version_id = :version
                 order by e.person_id, e.round)""";

    private static final String COUNT = """
            insert into course_tally (id, version_id, started, finished, stopped_at_start, median_days, pairs,
                sure_before, sure_after, counted_at)
            with %s,
            way as (
                select count(*) as started, count(t.completed_at) as finished,
                       count(*) filter (where t.completed_at is null and t.steps_done = 0
                           and t.active_at < cast(:quiet as timestamptz)) as stopped,
                       percentile_cont(0.5) within group (
                           order by cast(extract(epoch from t.completed_at - t.started_at) / 86400 as double precision)
                       ) as days
                  from taken t),
            sure as (
                select b.sure as before, a.sure as after, count(*) over () as people,
                       row_number() over (order by a.said_at, a.id) as place
                  from taken t
                  join course_confidence b on b.enrolment_id = t.id and b.moment = 'START'
                  join course_confidence a on a.enrolment_id = t.id and a.moment = 'END'),
            means as (
                select count(*) as pairs, avg(u.before) as sure_before, avg(u.after) as sure_after
                  from sure u where u.place <= u.people - u.people %% :fewest
                having count(*) >= :alike or min(u.before) < max(u.before) and min(u.after) < max(u.after))
            select uuidv7(), cast(:version as uuid), w.started, w.finished, w.stopped,
                   round(cast(w.days as numeric), 2), coalesce(m.pairs, 0), round(m.sure_before, 2),
                   round(m.sure_after, 2), cast(:at as timestamptz)
              from way w left join means m on true""".formatted(TAKEN);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID versionId;
    public long started;
    public long finished;
    public long stoppedAtStart;

    /** From the start to the end, of those who finished. */
    @Column(precision = 9, scale = 2)
    public @Nullable BigDecimal medianDays;

    /**
     * How many people said both before and after how sure they are, in whole groups, so that nobody's answer is the
     * difference between two looks; none while all of a few said the same. The two means are theirs alone.
     */
    public long pairs;

    @Column(precision = 4, scale = 2)
    public @Nullable BigDecimal sureBefore;

    @Column(precision = 4, scale = 2)
    public @Nullable BigDecimal sureAfter;

    public Instant countedAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseTally() {}

    /** Counts a version again; the same deeds at the same time give the same result. */
    static void recount(UUID versionId, Instant at, Attitudes rule) {
        delete("versionId = ?1", versionId);
        getEntityManager()
                .createNativeQuery(COUNT)
                .setParameter("version", versionId)
                .setParameter("quiet", at.minus(QUIET))
                .setParameter("at", at)
                .setParameter("fewest", rule.fewest())
                .setParameter("alike", rule.fewestAlike())
                .executeUpdate();
    }

    static @Nullable CourseTally of(UUID versionId) {
        return find("versionId = ?1", versionId).firstResult();
    }
}
