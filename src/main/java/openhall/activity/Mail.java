package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mail to somebody, written with its cause and sent once; the key says what it is about. */
@Entity
public class Mail extends PanacheEntityBase {
    private static final int SIZE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String key;
    public String toAddress;
    public String subject;
    public String text;
    public Instant writtenAt;
    public @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** Puts the mail into the outbox unless one with this key is there already. */
    public static void send(String key, String to, String subject, String text, Instant at) {
        getEntityManager()
                .createNativeQuery("insert into mail (id, key, to_address, subject, text, written_at)"
                        + " values (uuidv7(), ?1, ?2, ?3, ?4, ?5) on conflict (key) do nothing")
                .setParameter(1, key)
                .setParameter(2, to)
                .setParameter(3, subject.replaceAll("[\\r\\n]+", " "))
                .setParameter(4, text)
                .setParameter(5, at)
                .executeUpdate();
    }

    void sent(Instant at) {
        sentAt = at;
    }

    /** What a demonstration's made-up past wrote counts as sent when it was written. */
    public static void settle(Instant before) {
        update("sentAt = writtenAt where sentAt is null and writtenAt < ?1", before);
    }

    /** The next ones to send, kept from other nodes until this transaction ends. */
    @SuppressWarnings("unchecked")
    static List<Mail> waiting(int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from mail where sent_at is null order by written_at limit ?1 for update skip locked",
                        Mail.class)
                .setParameter(1, most)
                .getResultList();
    }

    static KeyPage<Mail> newest(@Nullable Cursor after) {
        var order = " order by writtenAt desc, id desc";
        var found = after == null
                ? Mail.<Mail>find("from Mail" + order)
                : Mail.<Mail>find(
                        "from Mail where writtenAt < ?1 or (writtenAt = ?1 and id < ?2)" + order,
                        after.at(),
                        after.id());
        return KeyPage.of(found.range(0, SIZE).list(), SIZE, row -> Cursor.of(row.writtenAt, row.id));
    }

    /** What was sent to an address, newest first. */
    static List<Mail> to(String address) {
        return Mail.<Mail>find("toAddress = ?1 order by writtenAt desc", address)
                .range(0, SIZE - 1)
                .list();
    }
}
