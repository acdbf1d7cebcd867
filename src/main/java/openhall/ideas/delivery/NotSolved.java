package openhall.ideas.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.Proposal;
import openhall.ideas.Visibility;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody says that what the council delivered does not solve it for them. The council goes on, or says why not. */
@Entity
public class NotSolved extends PanacheEntityBase {
    static final int WORKING_DAYS_TO_ANSWER = 20;
    static final int ROWS = 20;
    private static final int SHOWN = 20;
    private static final UUID FIRST = new UUID(0, 0);

    /** What the council did about it. */
    enum Outcome {
        REOPENED,
        REPLIED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    /** The move by which it was delivered. */
    @ManyToOne(fetch = FetchType.LAZY)
    public IdeaMove delivery;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String words;
    public Instant saidAt;

    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    public @Nullable String reply;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person answeredBy;

    public @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected NotSolved() {}

    /** The idea's row is held by the caller. Whoever says it is told what comes of it, so they follow the idea. */
    public static NotSolved say(Idea idea, String words, Person by, Instant at) {
        DeliveryRefused.unless(idea.matters(by), "Support or follow this idea first.");
        idea.countNotSolved();
        var delivery = Objects.requireNonNull(IdeaMove.lastDelivery(idea));
        DeliveryRefused.unless(!isSaid(delivery, by.id), "You have told us already. We will reply to you.");
        var said = new NotSolved();
        said.idea = idea;
        said.delivery = delivery;
        said.person = by;
        said.words = words;
        said.saidAt = at;
        said.persist();
        if (!idea.isBy(by)) {
            Follow.begin(idea, by, at);
        }
        Activity.record(by, "said not solved", idea.subject(), at);
        return said;
    }

    /** Everybody can read the reply; the words of who asked for it stay between them and the council. */
    public void reply(String text, Person by, Instant at) {
        requireAnswerable(by);
        idea.requireOwner(by);
        answer(Outcome.REPLIED, text, by, at);
        Activity.record(by, "replied to not solved", idea.subject(), at);
        DeliveryLetters.replied(this, at);
    }

    /** The work goes on, which answers everybody who waits for a reply about the same idea. */
    public void reopen(String why, Person by, Instant at) {
        requireAnswerable(by);
        idea.reopen(why, by, at);
        waitingFor(idea).forEach(said -> said.goOn(why, by, at));
    }

    /** Whoever no longer follows the idea was promised an answer too; everybody else has the news of the work. */
    private void goOn(String why, Person by, Instant at) {
        answer(Outcome.REOPENED, why, by, at);
        if (!idea.matters(person)) {
            DeliveryLetters.answered(this, at);
        }
    }

    public boolean isAnswered() {
        return outcome != null;
    }

    static boolean isSaid(Idea about, UUID personId) {
        var delivery = IdeaMove.lastDelivery(about);
        return delivery != null && isSaid(delivery, personId);
    }

    /** The newest replies in writing to those who said it. */
    static List<NotSolved> repliesAbout(Idea idea) {
        return NotSolved.<NotSolved>find(
                        "idea = ?1 and outcome = ?2 order by answeredAt desc, id desc", idea, Outcome.REPLIED)
                .page(0, SHOWN)
                .list();
    }

    /** The longest wait first, without what this person has a part in, or what nobody can answer while it is hidden. */
    static KeyPage<NotSolved> waiting(UUID reader, @Nullable Cursor after) {
        var rows = getEntityManager()
                .createQuery("""
                        from NotSolved n join fetch n.idea i
                        where n.outcome is null and i.visibility = :published and n.person.id <> :reader
                        and (i.author.id is null or i.author.id <> :reader)
                        and (n.saidAt > :at or (n.saidAt = :at and n.id > :id))
                        order by n.saidAt, n.id
                        """, NotSolved.class)
                .setParameter("published", Visibility.PUBLISHED)
                .setParameter("reader", reader)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? FIRST : after.id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        return KeyPage.of(rows, ROWS, row -> Cursor.of(row.saidAt, row.id));
    }

    /** As for the list: null also where this person has a part in it. */
    static @Nullable NotSolved withIdea(UUID id, UUID reader) {
        return find(
                        "from NotSolved n join fetch n.idea i where n.id = ?1 and n.person.id <> ?2"
                                + " and (i.author.id is null or i.author.id <> ?2)",
                        id,
                        reader)
                .firstResult();
    }

    /** With the row of its idea held, which is read first; null when there is none. */
    static @Nullable NotSolved held(UUID id) {
        var refs = getEntityManager()
                .createQuery("select i.ref from NotSolved n join n.idea i where n.id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        if (refs.isEmpty()) {
            return null;
        }
        Idea.held(refs.get(0));
        return find("id", id).firstResult();
    }

    static void dropWordsOf(UUID personId, String gone) {
        update("words = ?2 where person.id = ?1", personId, gone);
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(words);
    }

    public List<String> replyParagraphs() {
        return reply == null ? List.of() : Proposal.paragraphs(reply);
    }

    public String answerPath() {
        return "/answers/not-solved/" + id;
    }

    private static boolean isSaid(IdeaMove delivery, UUID personId) {
        return count("delivery = ?1 and person.id = ?2", delivery, personId) > 0;
    }

    public static List<NotSolved> waitingFor(Idea idea) {
        return list("idea = ?1 and outcome is null", idea);
    }

    private void requireAnswerable(Person by) {
        DeliveryRefused.unless(!isAnswered(), "This has its answer already.");
        DeliveryRefused.unless(!person.id.equals(by.id), "You said this yourself, so someone else has to answer.");
    }

    private void answer(Outcome how, String text, Person by, Instant at) {
        outcome = how;
        reply = text;
        answeredBy = by;
        answeredAt = at;
    }
}
