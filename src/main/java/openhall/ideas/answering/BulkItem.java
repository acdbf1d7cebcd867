package openhall.ideas.answering;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.Verdict;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The reply to one idea among many: what it will say, and whether it went out or why it did not. */
@Entity
class BulkItem extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public BulkReply bulk;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    /** Where the idea stood when the reply was written; if it has moved since, the reply stays here. */
    @Enumerated(EnumType.STRING)
    public Decision decisionThen;

    public String text;
    public @Nullable Instant repliedAt;
    public @Nullable String whyNot;

    @SuppressWarnings("NullAway.Init")
    protected BulkItem() {}

    static void add(BulkReply bulk, Idea idea, @Nullable String whyNot) {
        var item = new BulkItem();
        item.bulk = bulk;
        item.idea = idea;
        item.decisionThen = idea.decision;
        item.text = new ReplyTemplate(bulk.template).fill(idea);
        item.whyNot = whyNot;
        item.persist();
    }

    static List<BulkItem> of(BulkReply bulk) {
        return list("from BulkItem b join fetch b.idea where b.bulk = ?1 order by b.id", bulk);
    }

    static List<UUID> waiting(UUID bulk) {
        return getEntityManager()
                .createQuery(
                        "select b.id from BulkItem b where b.bulk.id = :bulk and b.repliedAt is null"
                                + " and b.whyNot is null order by b.id",
                        UUID.class)
                .setParameter("bulk", bulk)
                .getResultList();
    }

    static BulkItem known(UUID bulk, String ref) {
        if (!ref.matches("ID-[0-9]{1,18}")) {
            throw new NotFoundException();
        }
        BulkItem item = find(
                        "from BulkItem b join fetch b.idea i join fetch b.bulk k where k.id = ?1 and i.ref = ?2",
                        bulk,
                        ref)
                .firstResult();
        if (item == null) {
            throw new NotFoundException();
        }
        return item;
    }

    void reword(String words) {
        hold();
        CannotAnswer.unless(isWaiting(), "This reply is published or left out, so it cannot be changed.");
        text = words;
    }

    /** Whoever looked at it decided that this idea gets a reply of its own. */
    void takeOut() {
        hold();
        CannotAnswer.unless(isWaiting(), "This reply is published or left out, so it cannot be taken out.");
        whyNot = "It was taken out before the replies were published.";
    }

    /** Once, however often and on however many nodes it is tried: the idea is held, and then this. */
    static void publish(UUID id, UUID personId, Instant at) {
        var idea = Idea.held(refOf(id));
        BulkItem item = held(id);
        if (item.isWaiting()) {
            item.publish(idea, Objects.requireNonNull(Person.<Person>findById(personId)), at);
        }
    }

    private void publish(Idea held, Person by, Instant at) {
        if (held.decision != decisionThen) {
            throw new CannotAnswer(
                    "This idea has moved since the reply was written. It is now \"" + held.decision.text() + "\".");
        }
        held.decide(new Verdict(bulk.decision, bulk.service, text, "", bulk.nextUpdateOn), by, at);
        repliedAt = at;
    }

    static void leaveOut(UUID id, String why) {
        BulkItem item = held(id);
        if (item.isWaiting()) {
            item.whyNot = why;
        }
    }

    public boolean isWaiting() {
        return repliedAt == null && whyNot == null;
    }

    public String path() {
        return bulk.path() + "/" + idea.ref;
    }

    public String removalPath() {
        return path() + "/removal";
    }

    public String bulkPath() {
        return bulk.path();
    }

    public List<String> paragraphs() {
        return Proposal.paragraphs(text);
    }

    // The idea itself is read once it is held, as whoever held it before left it.
    private static String refOf(UUID id) {
        return getEntityManager()
                .createQuery("select b.idea.ref from BulkItem b where b.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static BulkItem held(UUID id) {
        return Objects.requireNonNull(BulkItem.<BulkItem>findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }
}
