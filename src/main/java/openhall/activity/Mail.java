package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.Someone;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mail to somebody, written with its cause and sent once; the key says what it is about. */
@Entity
public class Mail extends PanacheEntityBase {
    private static final int SIZE = 50;

    /** The first condition is in the others, and is the one by which the index is entered. */
    private static final String OLDER = "writtenAt <= ?1 and (writtenAt < ?1 or (writtenAt = ?1 and id < ?2))"
            + " order by writtenAt desc, id desc";

    /** Keys of letters that tell somebody of a change to the way they sign in begin with it. */
    static final String SIGN_IN_CHANGED = "sign-in-changed:";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String key;

    /** Whose address it was when it was written; nobody's for an address without an account. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    public String toAddress;
    public String subject;
    public String text;

    /** A calendar message that goes with the text (RFC 5546), with its method in it. */
    public @Nullable String calendar;

    /** What it belongs to if people can stop it; a letter that somebody asked for belongs to nothing. */
    @Enumerated(EnumType.STRING)
    public @Nullable Subscription subscription;

    @Enumerated(EnumType.STRING)
    public MailState state;

    public Instant writtenAt;
    public @Nullable Instant sentAt;
    public int tries;

    /** Not before this; null for at once. */
    public @Nullable Instant nextTryAt;

    /** The node that has it, or had it last. */
    public @Nullable String node;

    public @Nullable Instant leaseUntil;

    /** Why it has not gone, in words for an administrator. */
    public @Nullable String problem;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** Puts the mail into the outbox unless one with this key is there already. */
    public static void send(String key, String to, String subject, String text, Instant at) {
        getEntityManager()
                .createNativeQuery("insert into mail (id, key, person_id, to_address, subject, text, state, written_at)"
                        + " values (uuidv7(), ?1, (select p.id from person p where p.email = lower(?2)), ?2, ?3, ?4,"
                        + " 'WAITING', ?5) on conflict (key) do nothing")
                .setParameter(1, key)
                .setParameter(2, to)
                .setParameter(3, subject.replaceAll("[\\r\\n]+", " "))
                .setParameter(4, text)
                .setParameter(5, at)
                .executeUpdate();
    }

    /** Puts a letter into the outbox that goes into a calendar too, unless one with this key is there already. */
    public static void send(String key, Person to, CalendarLetter letter, Instant at) {
        var calendar = letter.calendar();
        getEntityManager()
                .createNativeQuery("insert into mail (id, key, person_id, to_address, subject, text, calendar, state,"
                        + " written_at)"
                        + " values (uuidv7(), ?1, ?2, ?3, ?4, ?5, nullif(?6, ''), 'WAITING', ?7)"
                        + " on conflict (key) do nothing")
                .setParameter(1, key)
                .setParameter(2, to.id)
                .setParameter(3, to.email)
                .setParameter(4, letter.subject().replaceAll("[\\r\\n]+", " "))
                .setParameter(5, letter.text())
                .setParameter(6, calendar == null ? "" : calendar)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** Puts somebody's digest into the outbox; false when one with this key is there already. */
    public static boolean sendDigest(String key, Person to, String subject, String text, Instant at) {
        return getEntityManager()
                        .createNativeQuery("insert into mail (id, key, person_id, to_address, subject, text,"
                                + " subscription, state, written_at)"
                                + " values (uuidv7(), ?1, ?2, ?3, ?4, ?5, 'DIGEST', 'WAITING', ?6)"
                                + " on conflict (key) do nothing")
                        .setParameter(1, key)
                        .setParameter(2, to.id)
                        .setParameter(3, to.email)
                        .setParameter(4, subject)
                        .setParameter(5, text)
                        .setParameter(6, at)
                        .executeUpdate()
                > 0;
    }

    /**
     * What still waits for the address before goes to the one now. What has gone keeps the address that it went to, and
     * that a way to sign in has changed is told where it was meant to be told: it may not have been the owner.
     */
    static void readdress(String before, String now) {
        update(
                "toAddress = ?1 where toAddress = ?2 and state in ?3 and key not like ?4",
                now,
                before,
                List.of(MailState.WAITING, MailState.PARKED),
                SIGN_IN_CHANGED + "%");
    }

    /** Keeps nothing for somebody who is erased, nor what went to an address of theirs before they had an account. */
    static void forget(Someone gone) {
        getEntityManager()
                .createNativeQuery("delete from mail where person_id = ?1 or lower(to_address) = ?2 or key like ?3"
                        + " or person_id is null and to_address in"
                        + " (select m.to_address from mail m where m.person_id = ?1)")
                .setParameter(1, gone.id())
                .setParameter(2, gone.email())
                .setParameter(3, "%" + gone.id() + "%")
                .executeUpdate();
    }

    /** Keeps nothing under these keys, because what it was about is gone. */
    public static void forget(List<String> keys) {
        delete("key in ?1", keys);
    }

    /** Removes what is older and no longer on its way, or only counts it. */
    static long over(Instant before, boolean dryRun) {
        var over = "writtenAt < ?1 and state not in ?2";
        var onItsWay = List.of(MailState.WAITING, MailState.SENDING);
        return dryRun ? count(over, before, onItsWay) : delete(over, before, onItsWay);
    }

    /** What a demonstration's made-up past wrote counts as sent when it was written. */
    public static void settle(Instant before) {
        update(
                "state = ?1, sentAt = writtenAt where state = ?2 and writtenAt < ?3",
                MailState.SENT,
                MailState.WAITING,
                before);
    }

    /** The same mail, tried once more from the start. */
    public void tryAgain() {
        OnItsWay.unless(state.isStuck());
        state = MailState.WAITING;
        tries = 0;
        nextTryAt = null;
    }

    public void giveUp() {
        OnItsWay.unless(state.isStuck());
        state = MailState.DROPPED;
        nextTryAt = null;
        problem = "An administrator gave up on it";
    }

    /** For whoever may read it and must not come in by it: without the links that let their reader in. */
    public String textWithoutKeys() {
        return text.replaceAll("/[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])", "/(not shown)");
    }

    /** What the log of changes calls it: a subject line can name people. */
    public Subject asSubject() {
        return new Subject("mail", id.toString(), "a mail", "/admin/mail");
    }

    /** With the row held until the transaction ends. */
    public static @Nullable Mail held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first; all of them when no state is asked for. */
    public static KeyPage<Mail> newest(@Nullable MailState state, @Nullable Cursor after) {
        var from = from(after);
        var found = state == null
                ? Mail.<Mail>find(OLDER, from.at(), from.id())
                : Mail.<Mail>find("state = ?3 and " + OLDER, from.at(), from.id(), state);
        return page(found);
    }

    /** News and digests alone: letters that somebody asked for themself are left out. */
    public static KeyPage<Mail> newestNews(@Nullable Cursor after) {
        var from = from(after);
        return page(Mail.find("subscription is not null and " + OLDER, from.at(), from.id()));
    }

    private static Cursor from(@Nullable Cursor after) {
        return after == null ? new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1)) : after;
    }

    private static KeyPage<Mail> page(PanacheQuery<Mail> found) {
        List<Mail> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.writtenAt, row.id));
    }

    /** What was sent to an address, newest first. */
    static List<Mail> to(String address) {
        return Mail.<Mail>find("toAddress = ?1 order by writtenAt desc", address)
                .range(0, SIZE - 1)
                .list();
    }
}
