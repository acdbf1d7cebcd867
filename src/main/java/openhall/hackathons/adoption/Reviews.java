package openhall.hackathons.adoption;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.hackathons.Adoption;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What services owe of projects: the next review, 30, 90 or 180 days after the offer, or an answer after the rest of a
 * parked one.
 */
public final class Reviews {
    private static final int PAGE = 25;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    /** One row for each project; nothing is due where all reviews were held, or it was not adopted. */
    private static final String OWED = """
            select a.id, a.owner_id, a.service_id, a.state, t.ref, s.title, u.name as service,
                   case when a.parked_until is null then coalesce(r.day, 0) else 0 end as day,
                   case when a.state <> 'NOT_ADOPTED' then coalesce(a.parked_until, r.due_on) end as due
              from adoption a
              join submission s on s.id = a.submission_id
              join team t on t.id = s.team_id
              join org_unit u on u.id = a.service_id
              left join lateral (
                   select v.day, v.due_on from adoption_review v
                    where v.adoption_id = a.id and v.held_at is null
                    order by v.day limit 1) r on true
            """;

    private static final String OVERDUE =
            "select o.ref, o.title, o.day, o.due, o.service_id from (" + OWED + ") o where o.due < :today";

    private static final String IN_ORDER = " order by o.due, o.id";

    private static final String MINE = """
            select k.ref, k.title, k.day, k.due, k.service, k.state, k.key_at, k.id
              from (select o.*, cast(coalesce(o.due, :never) as timestamp) at time zone 'UTC' as key_at
                      from (%s) o where o.owner_id = :owner) k
             where (k.key_at, k.id) > (:keyAt, :keyId)
             order by k.key_at, k.id
            """;

    private static final Cursor FIRST = Cursor.of(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

    private Reviews() {}

    /**
     * A review that should have been held: of which team's project, on which day, and of which service. Day 0 is the
     * answer after the rest of a parked project.
     */
    public record Due(String team, String project, int day, LocalDate on, UUID service) {
        private static Due of(Object[] row) {
            return new Due((String) row[0], (String) row[1], (Integer) row[2], (LocalDate) row[3], (UUID) row[4]);
        }

        /** The title of the project, and what is owed. */
        public String words() {
            return project + ": " + owed(day);
        }

        public String path() {
            return Reviews.path(team, day);
        }
    }

    /** A project somebody answers for, and what is due of it next. */
    @TemplateData
    public record Owned(
            String team, String project, int day, @Nullable LocalDate due, boolean late, String service, String state) {
        public String path() {
            return due == null ? Reviews.path(team, 0) : Reviews.path(team, day);
        }

        public String owed() {
            return due == null ? "nothing" : Reviews.owed(day);
        }
    }

    private static String owed(int day) {
        return day == 0 ? "an answer, because it was put off until then" : "the review after " + day + " days";
    }

    private static String path(String team, int day) {
        return "/adoption/" + team + (day == 0 ? "" : "/reviews/" + day);
    }

    /** The longest late first. */
    public static List<Due> overdue(LocalDate today) {
        return late(OVERDUE + IN_ORDER, Map.of("today", today));
    }

    public static List<Due> overdueOf(Person owner, LocalDate today) {
        return late(OVERDUE + " and o.owner_id = :owner" + IN_ORDER, Map.of("today", today, "owner", owner.id));
    }

    private static List<Due> late(String select, Map<String, Object> values) {
        var query = owedScalars(Panache.getSession().createNativeQuery(select, Object[].class));
        query.addScalar("service_id", UUID.class);
        values.forEach((word, value) -> query.setParameter(word, value));
        return query.getResultList().stream().map(Due::of).toList();
    }

    private static NativeQuery<Object[]> owedScalars(NativeQuery<Object[]> query) {
        return query.addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("day", Integer.class)
                .addScalar("due", LocalDate.class);
    }

    /** All that this person answers for, what is due first at the top. */
    static KeyPage<Owned> ownedBy(UUID owner, LocalDate today, @Nullable Cursor after) {
        var from = after == null ? FIRST : after;
        var rows = owedScalars(Panache.getSession().createNativeQuery(MINE.replace("%s", OWED), Object[].class))
                .addScalar("service", String.class)
                .addScalar("state", String.class)
                .addScalar("key_at", Instant.class)
                .addScalar("id", UUID.class)
                .setParameter("never", NEVER)
                .setParameter("owner", owner)
                .setParameter("keyAt", from.at())
                .setParameter("keyId", from.id())
                .setMaxResults(PAGE + 1)
                .getResultList();
        var page = KeyPage.of(rows, PAGE, row -> Cursor.of((Instant) row[6], (UUID) row[7]));
        return new KeyPage<>(page.rows().stream().map(row -> owned(row, today)).toList(), page.next());
    }

    private static Owned owned(Object[] row, LocalDate today) {
        var due = (@Nullable LocalDate) row[3];
        return new Owned(
                (String) row[0],
                (String) row[1],
                (Integer) row[2],
                due,
                due != null && due.isBefore(today),
                (String) row[4],
                Adoption.State.valueOf((String) row[5]).text());
    }
}
