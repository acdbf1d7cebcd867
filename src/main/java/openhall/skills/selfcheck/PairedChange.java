package openhall.skills.selfcheck;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.skills.Skill;
import openhall.strategy.Attitudes;
import openhall.strategy.Cell;
import openhall.web.Csv;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How the same people answered at first and last, skill by skill, as {@link PairedGroups} published it. Nothing about one person
 * follows from looking twice: what is shown moves only by a whole group of {@code fewest} people, and never by an erasure.
 */
record PairedChange(LocalDate until, long fewest, List<Row> rows) {
    private static final List<String> HEADER =
            List.of("skill", "title", "people", "first level", "last level", "first confidence", "last confidence");

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

        List<String> line() {
            var start = List.of(skill.key, skill.title);
            var numbers = figures == null
                    ? Collections.nCopies(5, Cell.HIDDEN)
                    : List.of(
                            people(),
                            one(figures.firstLevel()),
                            one(figures.lastLevel()),
                            one(figures.firstSure()),
                            one(figures.lastSure()));
            return Stream.concat(start.stream(), numbers.stream()).toList();
        }

        private static String one(double average) {
            return String.format(Locale.ROOT, "%.1f", average);
        }

        private static String fromTo(double first, double last) {
            return one(first) + " to " + one(last);
        }
    }

    /** Nothing of a skill where a group came out that is smaller than the council now wants them to be. */
    private static final String SQL = """
            select p.skill_id, cast(sum(p.people) as bigint),
                   cast(sum(p.first_level) / sum(p.people) as float8), cast(sum(p.last_level) / sum(p.people) as float8),
                   cast(sum(p.first_sure) / sum(p.people) as float8), cast(sum(p.last_sure) / sum(p.people) as float8)
              from paired_change p where p.until <= :until
             group by p.skill_id having min(p.answers) >= :group and sum(p.people) > 0
            """;

    static PairedChange before(Instant now, Attitudes rule) {
        var until = until(now);
        var figures = figures(until, rule);
        return new PairedChange(
                until,
                rule.fewest(),
                Skill.all().stream()
                        .map(skill -> new Row(skill, figures.get(skill.id)))
                        .toList());
    }

    /** The begin of the month. */
    static LocalDate until(Instant now) {
        return LocalDate.ofInstant(now, Formats.ZONE).withDayOfMonth(1);
    }

    static Map<UUID, Figures> figures(LocalDate until, Attitudes rule) {
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery(SQL)
                .setParameter("until", until)
                .setParameter("group", rule.fewest())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(toMap(row -> (UUID) row[0], PairedChange::made));
    }

    private static Figures made(Object[] row) {
        return new Figures(((Number) row[1]).longValue(), real(row[2]), real(row[3]), real(row[4]), real(row[5]));
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }

    String csv() {
        return Csv.of(HEADER, rows.stream().map(Row::line).toList());
    }

    public String untilText() {
        return Formats.date(until);
    }
}
