package openhall.ideas.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody's "I want this too" on a slip of paper, which nobody else has; who it was is not kept. */
@Entity
public class PaperSupport extends PanacheEntityBase {
    static final int ROWS = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public String slip;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person enteredBy;

    public Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperSupport() {}

    /** The idea's row is held. The same slip for the same idea is one support, however often it is sent. */
    public static boolean give(Idea idea, String slip, Person by, Instant at) {
        if (count("idea = ?1 and slip = ?2", idea, number(slip)) > 0) {
            return false;
        }
        var support = new PaperSupport();
        support.idea = idea;
        support.slip = number(slip);
        support.enteredBy = by;
        support.enteredAt = at;
        support.persist();
        Activity.record(by, "entered support of", idea.subject(), at);
        return true;
    }

    /** Only whoever entered it takes it back. */
    public static boolean takeBack(Idea idea, UUID id, Person by, Instant at) {
        if (delete("id = ?1 and idea = ?2 and enteredBy = ?3", id, idea, by) == 0) {
            return false;
        }
        Activity.record(by, "took back support on paper of", idea.subject(), at);
        return true;
    }

    /** The idea that this slip supports already; null if the slip is new. */
    static @Nullable Idea onSlip(String slip) {
        PaperSupport known = find("from PaperSupport s join fetch s.idea where s.slip = ?1", number(slip))
                .firstResult();
        return known == null ? null : known.idea;
    }

    /** Called once the slip is entered. */
    static PaperSupport numbered(String slip) {
        return find("slip", number(slip)).singleResult();
    }

    static boolean isEnteredBy(Idea idea, UUID id, UUID personId) {
        return count("id = ?1 and idea = ?2 and enteredBy.id = ?3", id, idea, personId) > 0;
    }

    static KeyPage<PaperSupport> of(Idea idea, @Nullable Cursor after) {
        var support = getEntityManager()
                .createQuery("""
                        from PaperSupport s join fetch s.enteredBy where s.idea = :idea
                        and (s.enteredAt > :at or (s.enteredAt = :at and s.id > :id)) order by s.enteredAt, s.id
                        """, PaperSupport.class)
                .setParameter("idea", idea)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        return KeyPage.of(support, ROWS, row -> Cursor.of(row.enteredAt, row.id));
    }

    /** Written in small or large letters, a number is the same. */
    private static String number(String slip) {
        return slip.strip().toUpperCase(Locale.ROOT);
    }
}
