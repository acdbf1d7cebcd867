package openhall.ideas.answering;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a member of staff said about themself and an idea before they assess it: that they are free, or are not. */
@Entity
public class ConflictOfInterest extends PanacheEntityBase {
    /** One person's word, and their scores if they gave any. */
    record Word(UUID personId, boolean declared, @Nullable Assessment scores) {
        static Word of(Object[] row) {
            @Nullable Assessment scores = (Assessment) row[2];
            return new Word((UUID) row[0], (Boolean) row[1], scores);
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public boolean declared;
    public String words;
    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConflictOfInterest() {}

    /** The idea's row is held by the caller. That there is a conflict can be said later, and is never unsaid. */
    public static void say(Idea idea, Person by, boolean declared, String words, Instant at) {
        CannotAnswer.ifOwn(idea.isBy(by));
        var said = of(idea, by.id);
        if (said != null && said.declared) {
            throw refusal();
        }
        var word = said == null ? begin(idea, by) : said;
        word.declared = declared;
        word.words = declared ? words : "";
        word.at = at;
        word.persist();
        Activity.record(by, declared ? "declared a conflict on" : "declared no conflict on", idea.subject(), at);
        if (declared) {
            Assessment.drop(idea, by, at);
            Ownership.endFor(idea, by, at);
        }
    }

    /** Whoever declared a conflict takes no part in what becomes of the idea. */
    public static void refuse(Idea idea, Person by) {
        if (isDeclared(idea, by.id)) {
            throw refusal();
        }
    }

    static boolean isDeclared(Idea idea, UUID personId) {
        return count("idea = ?1 and person.id = ?2 and declared = true", idea, personId) > 0;
    }

    static @Nullable ConflictOfInterest of(Idea idea, UUID personId) {
        return find("idea = ?1 and person.id = ?2", idea, personId).firstResult();
    }

    /** The ideas that this person takes no part in. */
    static Set<UUID> declaredBy(UUID personId) {
        return getEntityManager()
                .createQuery(
                        "select c.idea.id from ConflictOfInterest c where c.person.id = :person and c.declared = true",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .collect(Collectors.toSet());
    }

    /** What everybody said about this idea, with the scores that stand: who assessed it has said something first. */
    static List<Word> words(Idea idea) {
        return getEntityManager()
                .createQuery(
                        "select c.person.id, c.declared, a from ConflictOfInterest c left join Assessment a"
                                + " on a.idea = c.idea and a.assessor = c.person and a.replacedAt is null"
                                + " where c.idea = :idea order by c.id",
                        Object[].class)
                .setParameter("idea", idea)
                .getResultList()
                .stream()
                .map(Word::of)
                .toList();
    }

    /** That there was a conflict stays, because decisions rest on it; what it was does not. */
    static void dropWords(UUID personId) {
        update("words = '' where person.id = ?1", personId);
    }

    private static ConflictOfInterest begin(Idea idea, Person by) {
        var word = new ConflictOfInterest();
        word.idea = idea;
        word.person = by;
        return word;
    }

    private static CannotAnswer refusal() {
        return new CannotAnswer("You declared a conflict on this idea, so someone else has to do this.");
    }
}
