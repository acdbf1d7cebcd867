package openhall.learning.assignments;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.News;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.rules.Matching;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What an assignment would do, with nothing stored: who is told in which words, who is not and why, and whose date cannot be kept. */
record Preview(List<Requirement> asks, News notice, Map<Sort, Group> groups) {
    private static final int MOST = 50;

    /** What becomes of somebody whom the assignment reaches. */
    enum Sort {
        TOLD("Will be told"),
        ASSIGNED("Will not be told again: asked to do this already"),
        DONE("Will not be told: has done it"),
        PAST("Will not be told: the date has passed. A learning lead sets another"),
        BEFORE_JOINING("Will not be told: the date is before they joined. A learning lead sets another"),
        LEFT("Left the council, and is not asked");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** The first by name, and how many there are in all; of those who left, nobody is named. */
    record Group(Sort sort, long people, List<Named> first) {
        public long more() {
            return people - first.size();
        }
    }

    record Named(String name, @Nullable String unit) {}

    private static final String SORTED = """
            , sorted as (
                select m.person_id, m.name, u.name as unit,
                       case when m.gone then 'LEFT' when m.done_at is not null then 'DONE'
                            when m.exception is not null then m.exception
                            when exists (select 1 from assigned_learning o join assignment s on s.id = o.assignment_id
                                 where o.person_id = m.person_id and o.done_at is null and o.ended_at is null
                                   and o.exception is null
                                   and s.path = m.path) then 'ASSIGNED'
                            else 'TOLD' end as sort
                  from matching m left join org_unit u on u.id = m.unit_id),
            placed as (
                select s.*, count(*) over (partition by s.sort) as people,
                       row_number() over (partition by s.sort order by s.name, s.person_id) as place
                  from sorted s)
            select p.sort, p.people, p.name, p.unit from placed p where p.place <= :most order by p.sort, p.place
            """;

    /** All of the same, of whom each asks. */
    static Preview of(List<Requirement> asks, Instant now) {
        var ask = asks.get(0);
        var due = ask.due().from(now);
        var notice = Letters.assigned(ask.thing().title(), ask.thing().path(), ask.why(), due);
        var groups = new EnumMap<Sort, Group>(Sort.class);
        for (var row : rows(asks, now)) {
            var sort = Sort.valueOf((String) row[0]);
            var people = (Long) row[1];
            var group = groups.computeIfAbsent(sort, fresh -> new Group(fresh, people, new ArrayList<>()));
            if (sort != Sort.LEFT) {
                group.first().add(new Named((String) row[2], (String) row[3]));
            }
        }
        return new Preview(asks, notice, groups);
    }

    private static List<Object[]> rows(List<Requirement> asks, Instant now) {
        var ask = asks.get(0);
        var whom = ask.whom();
        return Panache.getSession()
                .createNativeQuery(Matching.before(Matching.DRAFT, Matching.EVERYONE, SORTED), Object[].class)
                .addScalar("sort", String.class)
                .addScalar("people", Long.class)
                .addScalar("name", String.class)
                .addScalar("unit", String.class)
                .setParameter("kind", whom.kind().name())
                .setParameter("path", ask.thing().path())
                .setParameter("course", text(ask.thing().courseId()))
                .setParameter("pathway", text(ask.thing().pathwayId()))
                .setParameter("whom", asks.stream().map(Preview::whomId).collect(joining(",", "{", "}")))
                .setParameter("unit", whom.unit() == null ? "" : text(whom.unit().id))
                .setParameter(
                        "audience",
                        whom.audience() == null ? "" : whom.audience().name())
                .setParameter("titleHas", whom.titleHas() == null ? "" : whom.titleHas())
                .setParameter("skill", whom.skill() == null ? "" : text(whom.skill().id))
                .setParameter(
                        "below",
                        whom.below() == null ? "" : String.valueOf(whom.below().number()))
                .setParameter("due", ask.due().from(now))
                .setParameter("today", WorkingDays.day(now))
                .setParameter("most", MOST)
                .getResultList();
    }

    /** An element of an array in SQL. */
    private static String whomId(Requirement ask) {
        var person = ask.whom().person();
        return person == null ? "null" : text(person.id);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** What all of them say. */
    public Requirement ask() {
        return asks.get(0);
    }

    public String whomWords() {
        return Formats.joined(asks.stream().map(each -> each.whom().words()).toList());
    }

    public long people(Sort sort) {
        var group = groups.get(sort);
        return group == null ? 0 : group.people();
    }

    public long told() {
        return people(Sort.TOLD);
    }

    /** Everybody it reaches today; whoever left is not among them. */
    public long reached() {
        return groups.values().stream().mapToLong(Group::people).sum() - people(Sort.LEFT);
    }

    public List<Group> all() {
        return List.copyOf(groups.values());
    }

    public List<String> noticeLines() {
        return notice.text().lines().filter(line -> !line.isBlank()).toList();
    }
}
