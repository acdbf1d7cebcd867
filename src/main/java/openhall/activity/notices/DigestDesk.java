package openhall.activity.notices;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.activity.Mail;
import openhall.activity.Notice;
import openhall.people.Person;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes everybody's digest of the day, each in its own transaction. It may be asked at any time and on any number of
 * nodes: the notices are held while they are put into a mail, and the key of the mail is the person and the day.
 */
@ApplicationScoped
class DigestDesk {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "openhall.digest.hour")
    int hour;

    /** Returns how many were written. */
    int writeDue() {
        var day = DigestDay.at(clock.instant(), hour);
        var written = 0;
        var readers = readers(day, BEFORE_ALL);
        while (!readers.isEmpty()) {
            for (var reader : readers) {
                written += writeAlone(reader, day) ? 1 : 0;
            }
            readers = readers(day, readers.get(readers.size() - 1));
        }
        return written;
    }

    private static List<UUID> readers(DigestDay day, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.readersOfDigest(day.before(), after));
    }

    private boolean writeAlone(UUID reader, DigestDay day) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> write(reader, day));
        } catch (RuntimeException e) {
            Log.errorf(e, "The digest of person %s could not be written and will be tried again", reader);
            return false;
        }
    }

    /** What was told just before the hour, and is found only after the mail was written, waits for the next day. */
    private boolean write(UUID reader, DigestDay day) {
        var notices = Notice.heldForDigest(reader, day.before());
        if (notices.isEmpty()) {
            return false;
        }
        Person person = Person.findById(reader);
        var written = person.leftAt == null && send(person, Digest.of(notices), day);
        if (written || person.leftAt != null) {
            Notice.digested(notices);
        }
        return written;
    }

    private boolean send(Person person, Digest digest, DigestDay day) {
        var key = "digest:" + person.id + ":" + day.date();
        return Mail.sendDigest(key, person, digest.subject(), digest.text(), clock.instant());
    }
}
