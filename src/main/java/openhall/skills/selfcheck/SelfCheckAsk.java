package openhall.skills.selfcheck;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.Person;
import openhall.skills.SelfCheck;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That we asked somebody to check their skills, and when we last reminded them to do it again. */
@Entity
public class SelfCheckAsk extends PanacheEntityBase {
    /** So long a service may be away and lose no reminder; whoever is not reminded by then is left alone. */
    private static final int LATEST_DAYS = 14;

    /** Skills that fall due on different days of a week come in one reminder. */
    private static final int DAYS_BETWEEN = 7;

    private static final String NEVER = """
            select distinct a.person_id from (%aimed%) a
              join skill k on k.id = a.skill_id and k.retired_at is null
              join framework f on f.id = k.framework_id and f.counted
              join person p on p.id = a.person_id and p.left_at is null and p.audience <> 'RESIDENT'
             where not exists (select 1 from self_check c where c.person_id = a.person_id)
               and not exists (select 1 from self_check_ask s where s.person_id = a.person_id)
            """.replace("%aimed%", SelfCheck.AIMED_TODAY);

    /** Skill by skill: whoever repeats one of them is still asked about the others. */
    private static final String DUE = """
            select d.person_id, count(*) from (
                select c.person_id, c.skill_id,
                       cast(cast(max(c.checked_at) at time zone 'Europe/London' as date)
                           + cast(:months as integer) * interval '1 month' as date) as due_on
                  from self_check c group by c.person_id, c.skill_id) d
              join skill k on k.id = d.skill_id and k.retired_at is null
              join framework f on f.id = k.framework_id and f.counted
              join person p on p.id = d.person_id and p.left_at is null and p.audience <> 'RESIDENT'
              left join (select person_id, cast(reminded_at at time zone 'Europe/London' as date) as told_on
                           from self_check_ask) t on t.person_id = d.person_id
             where d.due_on <= cast(:today as date) and (t.told_on is null or t.told_on <= cast(:lately as date))
             group by d.person_id
            having bool_or(d.due_on > cast(:earliest as date) and (t.told_on is null or d.due_on > t.told_on))
            """;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant askedAt;
    public @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfCheckAsk() {}

    /** Staff who have a target, have never checked a skill and were never asked. */
    static List<UUID> neverAsked() {
        return Panache.getSession()
                .createNativeQuery(NEVER, UUID.class)
                .setParameter("before", SelfCheck.AFTER_ALL)
                .getResultList();
    }

    /** How many skills of each person are to be checked again, where one of them has come due since we last reminded them. */
    static Map<UUID, Long> due(LocalDate today) {
        return Panache.getSession()
                .createNativeQuery(DUE, Object[].class)
                .setParameter("months", SelfCheck.REPEAT.getMonths())
                .setParameter("today", today)
                .setParameter("lately", today.minusDays(DAYS_BETWEEN))
                .setParameter("earliest", today.minusDays(LATEST_DAYS + 1))
                .getResultList()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    static void asked(Collection<UUID> people, Instant at) {
        keep("""
            insert into self_check_ask (id, person_id, asked_at)
            select uuidv7(), t.person, cast(:at as timestamptz) from unnest(cast(:people as uuid[])) as t(person)
            on conflict (person_id) do nothing""", people, at);
    }

    static void reminded(Collection<UUID> people, Instant at) {
        keep("""
            insert into self_check_ask (id, person_id, asked_at, reminded_at)
            select uuidv7(), t.person, cast(:at as timestamptz), cast(:at as timestamptz)
              from unnest(cast(:people as uuid[])) as t(person)
            on conflict (person_id) do update set reminded_at = excluded.reminded_at""", people, at);
    }

    /**
     * That somebody above asks them, unless they were asked or reminded less than a week ago; then false. Of two who ask at
     * once the second waits here and finds it done.
     */
    static boolean askedByManager(Person person, Instant at) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into self_check_ask as a (id, person_id, asked_at, reminded_at)
                                values (uuidv7(), :person, cast(:at as timestamptz), cast(:at as timestamptz))
                                on conflict (person_id) do update set reminded_at = excluded.reminded_at
                                 where coalesce(a.reminded_at, a.asked_at) <= cast(:lately as timestamptz)""")
                        .setParameter("person", person.id)
                        .setParameter("at", at)
                        .setParameter("lately", at.minus(Duration.ofDays(DAYS_BETWEEN)))
                        .executeUpdate()
                == 1;
    }

    private static void keep(String sql, Collection<UUID> people, Instant at) {
        getEntityManager()
                .createNativeQuery(sql)
                .setParameter("people", people.stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .setParameter("at", at)
                .executeUpdate();
    }

    public static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }
}
