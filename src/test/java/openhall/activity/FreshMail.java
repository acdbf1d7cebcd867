package openhall.activity;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.UUID;
import openhall.In;

/** Mails in the states that tests begin with; each is new, so no test depends on another. */
public final class FreshMail {
    private FreshMail() {}

    /** One that nobody takes any more; its id. */
    public static String parked() {
        var id = waiting("nobody-" + UUID.randomUUID() + "@example.org", Instant.now());
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(
                            "update mail set state = 'PARKED', tries = 6, problem = 'No such box' where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        });
        return id.toString();
    }

    /** One that has just been written. */
    public static UUID waiting(String to, Instant at) {
        return waiting(to, "There is news.\n\nhttps://example.org/news\n", at);
    }

    /** One with this text, that nobody waits for. */
    public static UUID saying(String text) {
        return waiting("nobody-" + UUID.randomUUID() + "@example.org", text, Instant.parse("2001-01-01T00:00:00Z"));
    }

    private static UUID waiting(String to, String text, Instant at) {
        var key = "fresh-" + UUID.randomUUID();
        return In.tx(() -> {
            Mail.send(key, to, "News for you", text, at);
            return Mail.<Mail>find("key", key).singleResult().id;
        });
    }

    /** As it is in the database now. */
    public static Mail of(UUID id) {
        return In.tx(() -> Mail.<Mail>findById(id));
    }
}
