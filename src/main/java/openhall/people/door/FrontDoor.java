package openhall.people.door;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.SecretLink;
import openhall.people.SessionCookie;
import org.jspecify.annotations.Nullable;

/** Lets people in, however they have shown who they are. */
@ApplicationScoped
public class FrontDoor {
    public static final String PURPOSE = "sign-in";
    static final Duration LINK_LASTS = Duration.ofMinutes(30);

    @Inject
    Clock clock;

    @Inject
    SessionCookie cookie;

    @Inject
    Visitor visitor;

    /** The cookie of a new session. One that the browser held until now ends, whoever's it was. */
    public NewCookie letIn(Person person) {
        return letIn(person, null);
    }

    /** {@code proven} is when the person last showed who they are; null when it was just now. */
    public NewCookie letIn(Person person, @Nullable Instant proven) {
        letOut();
        Log.infof("Person %s came in", person.id);
        return cookie.holding(PersonSession.start(person, visitor.device(), clock.instant(), proven));
    }

    /** Ends the session that the browser holds, whoever's it is. */
    public void letOut() {
        var held = visitor.token();
        if (held != null) {
            PersonSession.end(held);
        }
    }

    public static String linkFor(Person person, Instant until) {
        return "/sign-in/link/" + SecretLink.make(PURPOSE, person.id.toString(), until);
    }

    boolean linkWorks(String token) {
        return SecretLink.peek(PURPOSE, token, clock.instant()) != null;
    }

    @Nullable
    NewCookie withLink(String token) {
        var id = SecretLink.use(PURPOSE, token, clock.instant());
        Person person = id == null ? null : Person.findById(UUID.fromString(id));
        return person == null || person.leftAt != null ? null : letIn(person);
    }
}
