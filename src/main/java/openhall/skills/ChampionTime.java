package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** When somebody was a digital champion, to the day: more is asked of champions, and a past day is counted as it was. */
@Entity
public class ChampionTime extends PanacheEntityBase {
    private static final String END = """
            update champion_time c set until = greatest(c.since, cast(:at as timestamptz))
             where c.until is null {whose} and not exists (
                select 1 from person_role r where r.person_id = c.person_id and r.role = 'CHAMPION')
            """;

    private static final String BEGIN = """
            insert into champion_time (id, person_id, since)
            select uuidv7(), c.person_id, cast(:at as timestamptz) from person_role c
             where c.role = 'CHAMPION' {whose} and not exists (
                select 1 from champion_time o where o.person_id = c.person_id and o.until is null)
            on conflict (person_id) where until is null do nothing
            """;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant since;
    public @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected ChampionTime() {}

    /** Begins and ends what the roles of today say of everybody; safe to repeat. */
    public static void settle(Instant at) {
        EntityManager database = getEntityManager();
        for (String sql : List.of(END, BEGIN)) {
            database.createNativeQuery(sql.replace("{whose}", ""))
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    /** The same of one person. Answers whether anything began or ended. */
    static boolean settle(UUID personId, Instant at) {
        EntityManager database = getEntityManager();
        int changed = 0;
        for (String sql : List.of(END, BEGIN)) {
            changed += database.createNativeQuery(sql.replace("{whose}", "and c.person_id = :person"))
                    .setParameter("person", personId)
                    .setParameter("at", at)
                    .executeUpdate();
        }
        return changed > 0;
    }
}
