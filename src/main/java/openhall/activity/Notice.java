package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One piece of news for one person, written with its cause; it comes by e-mail as that person chose. */
@Entity
public class Notice extends PanacheEntityBase {
    private static final int SIZE = 50;

    /** One statement for any number of people: an idea can have thousands behind it. */
    private static final String TELL = """
        with told as (
            insert into notice (id, person_id, kind, key, title, detail, path, at, awaits_digest)
            select uuidv7(), p.id, cast(:kind as text), cast(:key as text), cast(:title as text),
                   cast(:detail as text), cast(:path as text), cast(:at as timestamptz),
                   coalesce(f.how, cast(:usual as text)) = 'DAILY'
              from person p
              left join notice_preference f on f.person_id = p.id and f.topic = cast(:topic as text)
             where p.id = any (cast(:people as uuid[])) and p.left_at is null
            on conflict (person_id, key) do nothing
            returning person_id)
        insert into mail (id, key, person_id, to_address, subject, text, subscription, state, written_at)
        select uuidv7(), 'notice/' || cast(:key as text) || '/' || p.id, p.id, p.email, cast(:title as text),
               cast(:text as text), cast(:topic as text), 'WAITING', cast(:at as timestamptz)
          from told t
          join person p on p.id = t.person_id
          left join notice_preference f on f.person_id = p.id and f.topic = cast(:topic as text)
         where coalesce(f.how, cast(:usual as text)) = 'AT_ONCE'
        on conflict (key) do nothing""";

    private static final String SHOW = """
        insert into notice (id, person_id, kind, key, title, detail, path, at, awaits_digest)
        select uuidv7(), p.id, cast(:kind as text), cast(:key as text), cast(:title as text), cast(:detail as text),
               cast(:path as text), cast(:at as timestamptz), false
          from person p
         where p.id = any (cast(:people as uuid[])) and p.left_at is null
        on conflict (person_id, key) do nothing""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public NoticeKind kind;

    public String key;
    public String title;
    public String detail;
    public String path;
    public Instant at;
    public @Nullable Instant readAt;

    /** Whether the next digest brings it; what has been read in the app before then needs no mail. */
    public boolean awaitsDigest;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    public static void tell(Person person, News news, Instant at) {
        tellAll(List.of(person), news, at);
    }

    /** Tells each of them once, in the transaction of the cause; whoever has left is not told. */
    public static void tellAll(Collection<Person> people, News news, Instant at) {
        var topic = news.kind().topic();
        getEntityManager()
                .createNativeQuery(TELL)
                .setParameter("people", ids(people))
                .setParameter("kind", news.kind().name())
                .setParameter("topic", topic.name())
                .setParameter("usual", topic.usual().name())
                .setParameter("key", news.key())
                .setParameter("title", news.title())
                .setParameter("detail", news.detail())
                .setParameter("text", news.text())
                .setParameter("path", news.path())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Shows it to each of them in the app and nowhere else: those who get a letter of their own about it. */
    public static void showAll(Collection<Person> people, News news, Instant at) {
        getEntityManager()
                .createNativeQuery(SHOW)
                .setParameter("people", ids(people))
                .setParameter("kind", news.kind().name())
                .setParameter("key", news.key())
                .setParameter("title", news.title())
                .setParameter("detail", news.detail())
                .setParameter("path", news.path())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static String ids(Collection<Person> people) {
        return people.stream().map(person -> person.id.toString()).collect(Collectors.joining(",", "{", "}"));
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
            awaitsDigest = false;
        }
    }

    /** Everything this person was told until then. */
    public static void readAll(UUID personId, Instant until, Instant now) {
        update(
                "readAt = ?3, awaitsDigest = false where person.id = ?1 and at <= ?2 and readAt is null",
                personId,
                until,
                now);
    }

    public boolean isUnread() {
        return readAt == null;
    }

    /** Newest first. That the time is not later is in the other conditions, and by it the index is entered. */
    public static KeyPage<Notice> of(UUID personId, @Nullable Cursor after) {
        var order = " order by at desc, id desc";
        var found = after == null
                ? Notice.<Notice>find("person.id = ?1" + order, personId)
                : Notice.<Notice>find(
                        "person.id = ?1 and at <= ?2 and (at < ?2 or (at = ?2 and id < ?3))" + order,
                        personId,
                        after.at(),
                        after.id());
        List<Notice> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.at, row.id));
    }

    /** Null when there is none, or it is somebody else's. */
    public static @Nullable Notice oneOf(UUID personId, UUID id) {
        return find("id = ?1 and person.id = ?2", id, personId).firstResult();
    }

    public static long unread(UUID personId) {
        return count("person.id = ?1 and readAt is null", personId);
    }

    /** Who gets a digest of what they were told before then; the next ones after this id, in its order. */
    public static List<UUID> readersOfDigest(Instant before, UUID after) {
        return getEntityManager()
                .createQuery(
                        "select distinct n.person.id from Notice n where n.awaitsDigest = true and n.at < :before"
                                + " and n.person.id > :after order by n.person.id",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setMaxResults(200)
                .getResultList();
    }

    /** Oldest first; held until the transaction ends, so that another node finds them gone. */
    public static List<Notice> heldForDigest(UUID personId, Instant before) {
        return Notice.<Notice>find(
                        "person.id = ?1 and awaitsDigest = true and at < ?2 order by at, id", personId, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static void digested(List<Notice> notices) {
        update(
                "awaitsDigest = false where id in ?1",
                notices.stream().map(notice -> notice.id).toList());
    }

    /** No digest brings what this person no longer wants by mail. */
    static void dropFromDigest(UUID personId, NoticeTopic topic) {
        update(
                "awaitsDigest = false where person.id = ?1 and kind in ?2 and awaitsDigest = true",
                personId,
                NoticeKind.about(topic));
    }

    /** What a demonstration's made-up past tells comes in no digest. */
    public static void settle(Instant before) {
        update("awaitsDigest = false where awaitsDigest = true and at < ?1", before);
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }

    /** Removes what is older, read or not, or only counts it. */
    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("at < ?1", before) : delete("at < ?1", before);
    }
}
