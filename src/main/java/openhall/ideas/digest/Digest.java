package openhall.ideas.digest;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.activity.WorkingDays;
import openhall.ideas.MoveNotAllowed;
import openhall.ideas.Proposal;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the ideas of some time are about: groups that a program found, and the words of the person who publishes them. */
@Entity
public class Digest extends PanacheEntityBase {
    static final int MOST_IDEAS = 3000;
    private static final int SIZE = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public long number;
    public LocalDate fromDay;
    public LocalDate untilDay;

    /** So many were published in that time and read by the program. */
    public int ideas;

    public String summary = "";

    @ManyToOne(fetch = FetchType.LAZY)
    public Person madeBy;

    public Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person publishedBy;

    public @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Digest() {}

    /** Reads the ideas that were published on these days, both included, and keeps the groups it finds for a person to read. */
    public static Digest make(LocalDate from, LocalDate until, Person by, Instant at) {
        var texts = PublishedWords.between(from, until, MOST_IDEAS + 1);
        MoveNotAllowed.unless(
                texts.size() <= MOST_IDEAS, "More than 3,000 ideas were published in that time. Choose fewer days.");
        var digest = new Digest();
        digest.number = nextNumber();
        digest.fromDay = from;
        digest.untilDay = until;
        digest.ideas = texts.size();
        digest.madeBy = by;
        digest.madeAt = at;
        digest.persist();
        DigestGroup.keepAll(digest, texts);
        Activity.record(by, "made", digest.subject(), at);
        return digest;
    }

    public void publish(String words, Person by, Instant at) {
        requireDraft();
        MoveNotAllowed.unless(!words.isBlank(), "Write what these ideas say, in your own words.");
        MoveNotAllowed.unless(DigestGroup.keptOf(this) > 0, "Keep at least one group.");
        summary = words;
        publishedBy = by;
        publishedAt = at;
        Activity.record(by, "published", subject(), at);
    }

    void throwAway(Person by, Instant at) {
        requireDraft();
        Activity.record(by, "threw away", subject(), at);
        delete();
    }

    void requireDraft() {
        MoveNotAllowed.unless(publishedAt == null, "This digest is published, so it stays as it is.");
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<String> summaryParagraphs() {
        return Proposal.paragraphs(summary);
    }

    public String path() {
        return "/ideas/digests/" + number;
    }

    public String path(String part) {
        return path() + "/" + part;
    }

    public Subject subject() {
        return new Subject("digest", String.valueOf(number), "Insight digest " + number, path());
    }

    /** Newest first; drafts only for those who make them. */
    static KeyPage<Digest> newest(boolean drafts, @Nullable Cursor after) {
        var at = after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.at();
        var id = after == null ? new UUID(-1, -1) : after.id();
        List<Digest> rows = find(
                        "(?1 = true or publishedAt is not null) and madeAt <= ?2 and (madeAt < ?2 or id < ?3)"
                                + " order by madeAt desc, id desc",
                        drafts,
                        at,
                        id)
                .range(0, SIZE)
                .list();
        return KeyPage.of(rows, SIZE, digest -> Cursor.of(digest.madeAt, digest.id));
    }

    /** As if it did not exist to those who may not see a draft. */
    static Digest numbered(String number, boolean drafts) {
        Digest digest = find("number", known(number)).firstResult();
        if (digest == null || !(drafts || digest.isPublished())) {
            throw new NotFoundException();
        }
        return digest;
    }

    static Digest held(String number) {
        Digest digest = find("number", known(number))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (digest == null) {
            throw new NotFoundException();
        }
        return digest;
    }

    // An address can hold anything; no digest has the number 0.
    private static long known(String number) {
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }

    private static long nextNumber() {
        var next = (Number) Panache.getEntityManager()
                .createNativeQuery("select nextval('digest_number')")
                .getSingleResult();
        return next.longValue();
    }

    static LocalDate today(Instant at) {
        return WorkingDays.day(at);
    }
}
