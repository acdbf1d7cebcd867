package openhall.ideas.prepared;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.ideas.Verdict;
import openhall.ideas.Visibility;
import openhall.ideas.answering.NextNews;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.Goal;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A service's decision about one idea that is written, and that nobody but those who answer ideas can see yet. */
@Entity
public class PreparedDecision extends PanacheEntityBase {
    static final int ROWS = 50;
    private static final UUID FIRST = new UUID(0, 0);

    /** All that is published when its time comes; with no moment it waits for somebody. */
    public record Content(
            Verdict verdict,
            @Nullable Goal goal,
            String how,
            @Nullable Instant publishAt) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    public String words;

    /** Why it takes the place of an answer that was given; empty where it does not. */
    public String change;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Goal goal;

    public String how;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person preparedBy;

    public Instant preparedAt;

    /** The day of the next news that was chosen; none means the usual one. */
    public @Nullable LocalDate nextUpdateOn;

    public @Nullable Instant publishAt;
    public @Nullable String whyNot;

    @SuppressWarnings("NullAway.Init")
    protected PreparedDecision() {}

    /** The idea's row is held by the caller; what was kept for it before is written over. */
    public static PreparedDecision keep(Idea idea, Content content, Person by, Instant at) {
        idea.requireDecidable(content.verdict(), by);
        var kept = of(idea);
        var prepared = kept == null ? new PreparedDecision() : kept;
        prepared.idea = idea;
        prepared.write(content);
        prepared.preparedBy = by;
        prepared.preparedAt = at;
        prepared.persist();
        Activity.record(by, "prepared a decision on", idea.subject(), at);
        return prepared;
    }

    /** Whoever decides, merges or takes back the idea now leaves none that is kept. */
    public static void forget(Idea idea) {
        delete("idea = ?1", idea);
    }

    /** The idea's row is held by the caller. */
    static void drop(Idea idea, Person by, Instant at) {
        idea.refuseOwn(by);
        if (delete("idea = ?1", idea) > 0) {
            Activity.record(by, "dropped a prepared decision on", idea.onRecord(), at);
        }
    }

    /** A published idea, and the decision that is kept ready for it. */
    public record Beside(Idea idea, @Nullable PreparedDecision kept) {
        /** Whoever sent the idea learns of a decision with everybody else. */
        public @Nullable PreparedDecision shownTo(UUID reader) {
            var own = idea.author != null && idea.author.id.equals(reader);
            return own ? null : kept;
        }
    }

    /** Both in one statement; as if there were none when the idea is not published. */
    public static Beside beside(String ref) {
        var rows = getEntityManager()
                .createQuery("""
                        select i, p from Idea i
                        left join fetch i.goal left join fetch i.call left join fetch i.theme
                        left join PreparedDecision p on p.idea = i
                        left join fetch p.service left join fetch p.goal
                        where i.ref = :ref and i.visibility = :published""", Object[].class)
                .setParameter("ref", Idea.known(ref))
                .setParameter("published", Visibility.PUBLISHED)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        return new Beside((Idea) rows.get(0)[0], (PreparedDecision) rows.get(0)[1]);
    }

    public static @Nullable PreparedDecision of(Idea idea) {
        return find("from PreparedDecision p join fetch p.service left join fetch p.goal where p.idea.id = ?1", idea.id)
                .firstResult();
    }

    /** Oldest first, without those about ideas this person sent, or that nobody can decide while they are hidden. */
    static KeyPage<PreparedDecision> waiting(UUID reader, @Nullable Cursor after) {
        var rows = getEntityManager()
                .createQuery("""
                        from PreparedDecision p join fetch p.idea i join fetch p.service left join fetch p.goal
                        where i.visibility = :published and (i.author.id is null or i.author.id <> :reader)
                        and (p.preparedAt > :at or (p.preparedAt = :at and p.id > :id))
                        order by p.preparedAt, p.id
                        """, PreparedDecision.class)
                .setParameter("published", Visibility.PUBLISHED)
                .setParameter("reader", reader)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? FIRST : after.id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        return KeyPage.of(rows, ROWS, row -> Cursor.of(row.preparedAt, row.id));
    }

    static List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select p.id from PreparedDecision p where p.publishAt <= :now order by p.publishAt, p.id",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** False when it was published or dropped meanwhile, or is about an idea they sent, which they do not see. */
    static boolean publish(UUID id, Person by, Instant at) {
        var prepared = held(id);
        if (prepared == null || prepared.idea.isBy(by)) {
            return false;
        }
        prepared.publish(by, at);
        return true;
    }

    /** The same for the service itself, in the name of who wrote it; false also when it has another day now. */
    static boolean publishDue(UUID id, Instant at) {
        var prepared = held(id);
        if (prepared == null || prepared.publishAt == null || prepared.publishAt.isAfter(at)) {
            return false;
        }
        prepared.publish(prepared.preparedBy, at);
        return true;
    }

    /** It stays with the reason, and waits for somebody: its day is not tried again. */
    static void refuse(UUID id, String whyNot) {
        update("whyNot = ?2, publishAt = null where id = ?1", id, whyNot);
    }

    /** Held by the idea's row, which is read first, so that of two who publish at once one finds nothing. */
    private static @Nullable PreparedDecision held(UUID id) {
        var refs = getEntityManager()
                .createQuery("select i.ref from PreparedDecision p join p.idea i where p.id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        if (refs.isEmpty()) {
            return null;
        }
        Idea.held(refs.get(0));
        return find("id", id).firstResult();
    }

    private void publish(Person by, Instant at) {
        delete();
        idea.decide(verdict(at), by, at);
        if (goal != null) {
            idea.contribute(goal, how, by, at);
        }
    }

    /** A day that has come meanwhile is no day for the next news any more. */
    private Verdict verdict(Instant at) {
        var next = nextUpdateOn != null && NextNews.isInTime(nextUpdateOn, at) ? nextUpdateOn : null;
        return new Verdict(decision, service, words, change, next);
    }

    private void write(Content content) {
        decision = content.verdict().to();
        service = content.verdict().service();
        words = content.verdict().words();
        change = content.verdict().change();
        nextUpdateOn = content.verdict().next();
        goal = content.goal();
        how = content.how();
        publishAt = content.publishAt();
        whyNot = null;
    }
}
