package openhall.skills.selfcheck;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openhall.skills.Skill;
import openhall.strategy.Attitudes;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How the same people answered at first and last, skill by skill. So that nothing about one person follows from looking twice: only
 * up to the begin of a month, only whole groups, of {@code fewest} people, in the order in which they answered again, and nothing
 * where all of a few said the same.
 */
record PairedChange(LocalDate until, long fewest, List<Row> rows) {

    /** Averages of the same people: levels 0 to 4, how sure they were 0 to 10. */
    public record Figures(long people, double firstLevel, double lastLevel, double firstSure, double lastSure) {}

    /** One skill; without figures while too few people have answered it twice. */
    public record Row(Skill skill, @Nullable Figures figures) {
        public String people() {
            return figures == null ? "Hidden" : String.valueOf(figures.people());
        }

        public String level() {
            return figures == null ? "Hidden" : fromTo(figures.firstLevel(), figures.lastLevel());
        }

        public String sure() {
            return figures == null ? "Hidden" : fromTo(figures.firstSure(), figures.lastSure());
        }

        private static String fromTo(double first, double last) {
            return String.format(Locale.ROOT, "%.1f to %.1f", first, last);
        }
    }

    /** A correction a few days later is no change: the two checks are at least 28 days apart. */
    private static final String SQL = """
            with given as (
                select c.*, min(c.checked_at) over (partition by c.skill_id, c.person_id) as begun
                  from self_check c where c.checked_at < :before),
            paired as (
                select g.skill_id, g.person_id,
                       (array_agg(g.level order by g.checked_at, g.id))[1] as first_level,
                       (array_agg(g.confidence order by g.checked_at, g.id))[1] as first_sure,
                       (array_agg(g.level order by g.checked_at desc, g.id desc))[1] as last_level,
                       (array_agg(g.confidence order by g.checked_at desc, g.id desc))[1] as last_sure,
                       min(g.checked_at) filter (where g.checked_at >= g.begun + interval '28 days') as again
                  from given g group by g.skill_id, g.person_id),
            placed as (
                select p.*, row_number() over (partition by p.skill_id order by p.again, p.person_id) as place,
                       count(*) over (partition by p.skill_id) as people
                  from paired p where p.again is not null)
            select skill_id, count(*), cast(avg(first_level) as float8), cast(avg(last_level) as float8),
                   cast(avg(first_sure) as float8), cast(avg(last_sure) as float8)
              from placed where place <= people - people % :group
             group by skill_id
            having count(*) >= :alike
                or min(first_level) < max(first_level) and min(last_level) < max(last_level)
               and min(first_sure) < max(first_sure) and min(last_sure) < max(last_sure)
            """;

    static PairedChange before(Instant now, Attitudes rule) {
        var until = LocalDate.ofInstant(now, Formats.ZONE).withDayOfMonth(1);
        var figures = figures(until.atStartOfDay(Formats.ZONE).toInstant(), rule);
        return new PairedChange(
                until,
                rule.fewest(),
                Skill.all().stream()
                        .map(skill -> new Row(skill, figures.get(skill.id)))
                        .toList());
    }

    static Map<UUID, Figures> figures(Instant before, Attitudes rule) {
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery(SQL)
                .setParameter("before", before)
                .setParameter("group", rule.fewest())
                .setParameter("alike", rule.fewestAlike())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(toMap(row -> (UUID) row[0], PairedChange::made));
    }

    private static Figures made(Object[] row) {
        return new Figures(((Number) row[1]).longValue(), real(row[2]), real(row[3]), real(row[4]), real(row[5]));
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }

    public String untilText() {
        return Formats.date(until);
    }
}
