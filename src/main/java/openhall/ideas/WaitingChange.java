package openhall.ideas;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import openhall.activity.Folding;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * So many more ideas, or fewer, have waited for a reply since a day. Whoever publishes or answers adds a row and waits
 * for nobody; {@link WaitingFold} makes one row a day of them. Their sum is always the number of ideas that wait.
 */
@Entity
public class WaitingChange extends PanacheEntityBase {
    static final String TOPIC = "ideas.waiting";
    static final String ALL = "all";

    /** Only rows that this transaction sees are taken, so what is added meanwhile stays for the next time. */
    private static final String FOLD = """
            with taken as (delete from waiting_change returning since, change)
            insert into waiting_change (id, since, change)
            select uuidv7(), since, sum(change) from taken group by since having sum(change) <> 0""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public LocalDate since;
    public int change;

    @SuppressWarnings("NullAway.Init")
    protected WaitingChange() {}

    /** An idea waited since one day, and waits since another now; null while it does not wait. */
    static void note(@Nullable LocalDate before, @Nullable LocalDate now) {
        if (before == null ? now == null : before.equals(now)) {
            return;
        }
        add(before, -1);
        add(now, 1);
        due();
    }

    /** Also when many ideas began or ended to wait in one statement, which added the rows. */
    public static void due() {
        Folding.due(TOPIC, ALL);
    }

    static void fold() {
        getEntityManager().createNativeQuery(FOLD).executeUpdate();
    }

    private static void add(@Nullable LocalDate since, int step) {
        if (since != null) {
            var change = new WaitingChange();
            change.since = since;
            change.change = step;
            change.persist();
        }
    }
}
