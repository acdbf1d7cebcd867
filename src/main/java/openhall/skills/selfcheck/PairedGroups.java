package openhall.skills.selfcheck;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import openhall.skills.Skill;
import openhall.strategy.Attitudes;
import openhall.strategy.SmallGroups;
import openhall.web.Formats;

/**
 * Publishes how people have come on, in whole groups and once for each month: first those who have answered twice, then those in
 * what is published who have answered again. It may be asked at any time and on any number of nodes.
 */
@ApplicationScoped
class PairedGroups {
    /** A correction a few days later is no change: the two checks are at least 28 days apart. */
    private static final String TWICE = """
            with given as (
                select c.*, min(c.checked_at) over (partition by c.skill_id, c.person_id) as begun,
                       bool_or(c.counted_in is not null) over (partition by c.skill_id, c.person_id) as counted
                  from self_check c where c.checked_at < :before),
            paired as (
                select g.skill_id, g.person_id,
                       (array_agg(g.level order by g.checked_at, g.id))[1] as first_level,
                       (array_agg(g.confidence order by g.checked_at, g.id))[1] as first_sure,
                       (array_agg(g.level order by g.checked_at desc, g.id desc))[1] as last_level,
                       (array_agg(g.confidence order by g.checked_at desc, g.id desc))[1] as last_sure,
                       (array_agg(g.id order by g.checked_at desc, g.id desc))[1] as last_id,
                       min(g.checked_at) filter (where g.checked_at >= g.begun + interval '28 days') as again
                  from given g where not g.counted group by g.skill_id, g.person_id),
            placed as (
                select p.*, row_number() over (partition by p.skill_id order by p.again, p.person_id) as place,
                       count(*) over (partition by p.skill_id) as people
                  from paired p where p.again is not null),
            taken as (
                select p.* from placed p where p.place <= p.people - p.people % :group and not exists (
                    select from paired_change x
                     where x.skill_id = p.skill_id and x.until = cast(:until as date) and not x.again)),
            published as (
                insert into paired_change (id, skill_id, until, again, answers, people,
                    first_level, last_level, first_sure, last_sure)
                select uuidv7(), t.skill_id, cast(:until as date), false, count(*), count(*),
                       sum(t.first_level), sum(t.last_level), sum(t.first_sure), sum(t.last_sure)
                  from taken t group by t.skill_id
                having count(*) >= :alike
                    or min(t.first_level) < max(t.first_level) and min(t.last_level) < max(t.last_level)
                   and min(t.first_sure) < max(t.first_sure) and min(t.last_sure) < max(t.last_sure)
                returning id, skill_id)
            update self_check c set counted_in = p.id
              from published p join taken t on t.skill_id = p.skill_id where c.id = t.last_id
            """;

    /** Only what their answers moved by: what they said first stays as it was published. */
    private static final String AGAIN = """
            with mine as (
                select c.skill_id, c.person_id, max(c.checked_at) as last_at,
                       max(c.checked_at) filter (where c.counted_in is not null) as counted_at,
                       (array_agg(c.level order by c.checked_at desc, c.id desc))[1] as level,
                       (array_agg(c.confidence order by c.checked_at desc, c.id desc))[1] as sure,
                       (array_agg(c.id order by c.checked_at desc, c.id desc))[1] as last_id,
                       (array_agg(c.level order by c.checked_at desc, c.id desc)
                           filter (where c.counted_in is not null))[1] as counted_level,
                       (array_agg(c.confidence order by c.checked_at desc, c.id desc)
                           filter (where c.counted_in is not null))[1] as counted_sure
                  from self_check c where c.checked_at < :before group by c.skill_id, c.person_id),
            placed as (
                select m.*, row_number() over (partition by m.skill_id order by m.last_at, m.person_id) as place,
                       count(*) over (partition by m.skill_id) as people
                  from mine m where m.last_at >= m.counted_at + interval '28 days'),
            taken as (
                select p.* from placed p where p.place <= p.people - p.people % :group and not exists (
                    select from paired_change x
                     where x.skill_id = p.skill_id and x.until = cast(:until as date) and x.again)),
            published as (
                insert into paired_change (id, skill_id, until, again, answers, people,
                    first_level, last_level, first_sure, last_sure)
                select uuidv7(), t.skill_id, cast(:until as date), true, count(*), 0,
                       0, sum(t.level - t.counted_level), 0, sum(t.sure - t.counted_sure)
                  from taken t group by t.skill_id
                having count(*) >= :alike or min(t.level) < max(t.level) and min(t.sure) < max(t.sure)
                returning id, skill_id)
            update self_check c set counted_in = p.id
              from published p join taken t on t.skill_id = p.skill_id where c.id = t.last_id
            """;

    @Inject
    Clock clock;

    @Inject
    SmallGroups smallGroups;

    void publishDue() {
        var until = PairedChange.until(clock.instant());
        QuarkusTransaction.requiringNew().run(() -> publish(until, smallGroups.attitudes()));
    }

    /** One after the other, whoever publishes at the same time. */
    static void publish(LocalDate until, Attitudes rule) {
        Skill.allLocked();
        publish(TWICE, until, rule);
        publish(AGAIN, until, rule);
    }

    private static void publish(String sql, LocalDate until, Attitudes rule) {
        Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("before", until.atStartOfDay(Formats.ZONE).toInstant())
                .setParameter("until", until)
                .setParameter("group", rule.fewest())
                .setParameter("alike", rule.fewestAlike())
                .executeUpdate();
    }
}
