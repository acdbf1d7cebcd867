package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** Two ideas are like each other, as somebody of the council said; everyone reads it on both pages. */
@Entity
public class AlikeLink extends PanacheEntityBase {
    private static final String JOIN = """
            insert into alike_link (id, one_id, other_id, linked_by_id, linked_at)
            values (uuidv7(), least(cast(:one as uuid), cast(:other as uuid)),
                    greatest(cast(:one as uuid), cast(:other as uuid)), :by, cast(:at as timestamptz))
            on conflict do nothing""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** The one whose key comes first. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Idea one;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea other;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person linkedBy;

    public Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected AlikeLink() {}

    /** Both rows are held; saying it twice, or from the other side, changes nothing. */
    public static void join(Two two, Person by, Instant at) {
        var idea = two.idea();
        var other = two.chosen();
        two.refuseOwn(by);
        idea.requireOpen();
        other.requireOpen();
        if (insert(idea, other, by, at) > 0) {
            idea.joinKin(other, 1);
            Activity.record(by, "linked as alike", idea.subject(), at, "With " + other.ref);
        }
    }

    static void part(Two two, Person by, Instant at) {
        var idea = two.idea();
        var other = two.chosen();
        two.refuseOwn(by);
        if (delete("(one = ?1 and other = ?2) or (one = ?2 and other = ?1)", idea, other) > 0) {
            idea.joinKin(other, -1);
            Activity.record(by, "unlinked", idea.subject(), at, "From " + other.ref);
        }
    }

    private static int insert(Idea idea, Idea other, Person by, Instant at) {
        return getEntityManager()
                .createNativeQuery(JOIN)
                .setParameter("one", idea.id)
                .setParameter("other", other.id)
                .setParameter("by", by.id)
                .setParameter("at", at)
                .executeUpdate();
    }
}
