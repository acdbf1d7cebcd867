package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * A request that a projection be folded. Many may ask at once without waiting for each other: each adds a row, and one
 * fold answers all that it can see.
 */
@Entity
public class Folding extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String topic;
    public String key;

    @SuppressWarnings("NullAway.Init")
    protected Folding() {}

    public static void due(String topic, String key) {
        var folding = new Folding();
        folding.topic = topic;
        folding.key = key;
        folding.persist();
    }

    /** What is asked for now, each once, as topic and key. */
    static List<Object[]> asked() {
        return getEntityManager()
                .createQuery("select distinct f.topic, f.key from Folding f", Object[].class)
                .getResultList();
    }

    /** Answers every request that is visible now; no other node folds the same until this transaction ends. */
    static boolean take(String topic, String key) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, topic + "/" + key)
                .getSingleResult();
        return delete("topic = ?1 and key = ?2", topic, key) > 0;
    }

    static long asking() {
        return count();
    }
}
