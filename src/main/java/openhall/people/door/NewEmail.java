package openhall.people.door;

import java.time.Instant;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.SecretLink;
import org.jspecify.annotations.Nullable;

/** Who moves to which address, as a link in a mail to that address says. */
record NewEmail(Person person, String email) {

    static @Nullable NewEmail peek(String token, Instant at) {
        return of(SecretLink.peek(LetterDesk.NEW_EMAIL, token, at));
    }

    /** The link is used up. */
    static @Nullable NewEmail take(String token, Instant at) {
        return of(SecretLink.use(LetterDesk.NEW_EMAIL, token, at));
    }

    /** Null when there is no such link, the person has gone, or somebody else has taken the address meanwhile. */
    private static @Nullable NewEmail of(@Nullable String subject) {
        if (subject == null) {
            return null;
        }
        var parts = subject.split(" ", 2);
        Person person = Person.findById(UUID.fromString(parts[0]));
        if (person == null || person.leftAt != null || person.isOnTheStaff() || Person.byEmail(parts[1]) != null) {
            return null;
        }
        return new NewEmail(person, parts[1]);
    }
}
