package openhall.ideas.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.people.Person;
import openhall.web.Cursor;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That the letter about one move of an idea is in the post: who put it there, and when. */
@Entity
class PostedLetter extends PanacheEntityBase {
    private static final String POST = """
            insert into posted_letter (id, move_id, posted_by_id, posted_at)
            values (uuidv7(), :move, :by, cast(:at as timestamptz)) on conflict do nothing""";

    private static final String OF_IDEA = """
            select m, p.postedAt, b.name from IdeaMove m
            left join PostedLetter p on p.move = m
            left join p.postedBy b
            where m.idea = :idea order by m.movedAt, m.id
            """;

    private static final String TO_POST = """
            select m from IdeaMove m join fetch m.idea
            join PaperContact c on c.idea = m.idea
            where (:all = true or c.enteredBy.id = :reader)
            and not exists (select p.id from PostedLetter p where p.move = m)
            and (m.movedAt > :at or (m.movedAt = :at and m.id > :id))
            order by m.movedAt, m.id
            """;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public IdeaMove move;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person postedBy;

    public Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected PostedLetter() {}

    /** Ticked twice is ticked once: the first who did it stays. */
    static void post(LetterLine letter, Person by, Instant at) {
        var posted = getEntityManager()
                .createNativeQuery(POST)
                .setParameter("move", letter.id())
                .setParameter("by", by.id)
                .setParameter("at", at)
                .executeUpdate();
        if (posted > 0) {
            Activity.record(by, "posted a letter about", letter.idea().onRecord(), at);
        }
    }

    /** The letter about each move of an idea, the first one first. */
    static List<LetterLine> of(Idea idea) {
        return getEntityManager()
                .createQuery(OF_IDEA, Object[].class)
                .setParameter("idea", idea)
                .getResultList()
                .stream()
                .map(row -> LetterLine.of((IdeaMove) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** The oldest first, and one more than a page holds. */
    static List<LetterLine> toPost(UUID reader, boolean all, @Nullable Cursor after) {
        return getEntityManager()
                .createQuery(TO_POST, IdeaMove.class)
                .setParameter("all", all)
                .setParameter("reader", reader)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(Letters.ROWS + 1)
                .getResultList()
                .stream()
                .map(move -> LetterLine.of(move, null, null))
                .toList();
    }
}
