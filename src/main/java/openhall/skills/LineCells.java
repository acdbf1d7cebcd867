package openhall.skills;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in a manager's line beside every skill, counted where it is stored: the totals of the whole line, its widest gaps,
 * and the targets of one page of people; how long the line is stands beside them, because without a skill there are no
 * cells. One statement, however long the line.
 */
record LineCells(long staff, List<Total> totals, List<Cell> gaps, List<Cell> page) {
    /** The gaps are listed one by one up to here. */
    static final int MOST_GAPS = 100;

    static final int PAGE = 50;

    /** How many people there are beside one skill, of how many the level is known, and how many are below their target. */
    record Total(UUID skillId, long people, long known, long below) {}

    /** One person beside one skill; 0 steps where there is no gap. */
    record Cell(UUID personId, UUID skillId, int target, int steps) {}

    private static final String CELLS = """
            with recursive reports (id) as (
                select id from person where manager_id = :manager
                union select q.id from person q join reports r on q.manager_id = r.id),
            line as (
                select p.id, p.name, p.unit_id from person p join reports r on r.id = p.id
                 where p.id <> :manager and p.left_at is null),
            aimed as (%aimed%),
            cells as (
                select l.id as person_id, l.name, l.unit_id, k.id as skill_id, k.key, k.title, k.position,
                       coalesce(a.target, 0) as target, s.level, s.evidence_id
                  from line l
                  cross join (select k.* from skill k join framework f on f.id = k.framework_id
                               where k.retired_at is null and f.counted) k
                  left join aimed a on a.person_id = l.id and a.skill_id = k.id
                  left join standing s on s.person_id = l.id and s.skill_id = k.id)
            """.replace("%aimed%", OwnTargets.OF_LINE);

    private static final String PARTS = CELLS + """
            , page as (select l.id from line l where {after} order by l.name, l.id limit :most)
            select 'TOTAL' as part, cast(null as uuid) as person_id, c.skill_id,
                   count(*) as people, count(c.level) as known, count(*) filter (where c.level < c.target) as below
              from cells c group by c.skill_id
            union all
            select 'LINE', null, null, count(*), 0, 0 from line
            union all (
                select 'GAP', c.person_id, c.skill_id, c.target, c.target - c.level, 0 from cells c
                 where c.level < c.target
                 order by c.target - c.level desc, c.name, c.person_id, c.position limit :gaps)
            union all
            select 'PAGE', c.person_id, c.skill_id, c.target, 0, 0 from cells c
             where c.person_id in (select id from page)
            """;

    private static final String AFTER = "l.name >= (select o.name from person o where o.id = :after)"
            + " and (l.name > (select o.name from person o where o.id = :after) or l.id > :after)";

    private static final String FILE = CELLS + """
            select c.name, coalesce(u.name, ''), c.key, c.title, c.level, c.target, e.kind
              from cells c
              left join org_unit u on u.id = c.unit_id
              left join evidence e on e.id = c.evidence_id
             order by c.name, c.person_id, c.position, c.key
            """;

    /** One person more than a page, who is there to say that there is a next one. */
    static LineCells of(UUID managerId, @Nullable UUID after) {
        var query = query(PARTS.replace("{after}", after == null ? "true" : AFTER), managerId)
                .setParameter("most", PAGE + 1)
                .setParameter("gaps", MOST_GAPS);
        if (after != null) {
            query.setParameter("after", after);
        }
        return read(query.getResultList());
    }

    private static LineCells read(List<Object[]> rows) {
        var staff = rows.stream()
                .filter(row -> row[0].equals("LINE"))
                .mapToLong(row -> number(row[3]))
                .sum();
        var read = new LineCells(staff, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Object[] row : rows) {
            if (row[0].equals("TOTAL")) {
                read.totals.add(new Total((UUID) row[2], number(row[3]), number(row[4]), number(row[5])));
            } else if (!row[0].equals("LINE")) {
                var cell = new Cell((UUID) row[1], (UUID) row[2], (int) number(row[3]), (int) number(row[4]));
                (row[0].equals("GAP") ? read.gaps : read.page).add(cell);
            }
        }
        return read;
    }

    /** Everybody who is named by a gap or on the page. */
    Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        gaps.forEach(cell -> people.add(cell.personId()));
        page.forEach(cell -> people.add(cell.personId()));
        return people;
    }

    /** The whole line for a spreadsheet: name, unit, skill and its title, level or nothing, target or nothing, and via what. */
    static List<List<String>> lines(UUID managerId) {
        return query(FILE, managerId).getResultList().stream()
                .map(LineCells::line)
                .toList();
    }

    private static List<String> line(Object[] row) {
        var target = number(row[5]);
        return List.of(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? "" : String.valueOf(row[4]),
                target == 0 ? "" : String.valueOf(target),
                row[6] == null
                        ? ""
                        : Evidence.Kind.valueOf((String) row[6]).text().toLowerCase(Locale.ROOT));
    }

    private static NativeQuery<Object[]> query(String sql, UUID managerId) {
        return Panache.getSession()
                .createNativeQuery(sql, Object[].class)
                .setParameter("manager", managerId)
                .setParameter("before", OwnTargets.TODAY);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
