package openhall.ideas.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import openhall.web.Cursor;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A letter that no move of an idea brings, such as why a picture was taken out. It is there as long as the address that
 * it goes to.
 */
@Entity
public class WrittenLetter extends PanacheEntityBase {
    /** What stands on the paper: the heading, the paragraphs line by line, and what happens next. */
    public record Text(String heading, String words, String next) {}

    private static final String OF_IDEA = """
            select w, w.postedAt, p.name from WrittenLetter w
            join fetch w.contact c join fetch c.idea left join w.postedBy p
            where c.idea = :idea order by w.writtenAt, w.id
            """;

    private static final String TO_POST = """
            select w from WrittenLetter w join fetch w.contact c join fetch c.idea
            where w.postedAt is null and (:all = true or c.enteredBy.id = :reader)
            and (w.writtenAt > :at or (w.writtenAt = :at and w.id > :id))
            order by w.writtenAt, w.id
            """;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public PaperContact contact;

    public String heading;
    public String words;
    public String whatNext;
    public Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person postedBy;

    public @Nullable Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected WrittenLetter() {}

    /** Written only to an author who wants letters; nobody else has an address here. */
    public static void write(Idea idea, Text text, Instant at) {
        var contact = PaperContact.of(idea);
        if (contact == null) {
            return;
        }
        var letter = new WrittenLetter();
        letter.contact = contact;
        letter.heading = text.heading();
        letter.words = text.words();
        letter.whatNext = text.next();
        letter.writtenAt = at;
        letter.persist();
    }

    /** Ticked twice is ticked once: the first who did it stays. */
    static void post(LetterLine letter, Person by, Instant at) {
        var posted = update("postedBy = ?1, postedAt = ?2 where id = ?3 and postedAt is null", by, at, letter.id());
        if (posted > 0) {
            Activity.record(by, "posted a letter about", letter.idea().onRecord(), at);
        }
    }

    static WrittenLetter byId(UUID id) {
        return Objects.requireNonNull(findById(id));
    }

    static List<LetterLine> of(Idea idea) {
        return getEntityManager()
                .createQuery(OF_IDEA, Object[].class)
                .setParameter("idea", idea)
                .getResultList()
                .stream()
                .map(row -> LetterLine.of((WrittenLetter) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** The oldest first, and one more than a page holds. */
    static List<LetterLine> toPost(UUID reader, boolean all, @Nullable Cursor after) {
        return getEntityManager()
                .createQuery(TO_POST, WrittenLetter.class)
                .setParameter("all", all)
                .setParameter("reader", reader)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(Letters.ROWS + 1)
                .getResultList()
                .stream()
                .map(letter -> LetterLine.of(letter, null, null))
                .toList();
    }
}
