package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** When somebody was a digital champion, to the day: more is asked of champions, and a past day is counted as it was. */
@Entity
public class ChampionTime extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public Instant since;
    public @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected ChampionTime() {}

    /** Begins and ends what the roles of today say; safe to repeat. */
    public static void settle(Instant at) {
        EntityManager database = getEntityManager();
        database.createNativeQuery("""
                        update champion_time c set until = greatest(c.since, cast(:at as timestamptz))
                        where c.until is null and not exists (
                            select 1 from person_role r where r.person_id = c.person_id and r.role = 'CHAMPION')""").setParameter("at", at).executeUpdate();
        database.createNativeQuery("""
                        insert into champion_time (id, person_id, since)
                        select uuidv7(), r.person_id, cast(:at as timestamptz) from person_role r
                        where r.role = 'CHAMPION' and not exists (
                            select 1 from champion_time c where c.person_id = r.person_id and c.until is null)
                        on conflict (person_id) where until is null do nothing""").setParameter("at", at).executeUpdate();
    }
}
