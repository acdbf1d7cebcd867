package openhall.people.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import openhall.people.Person;
import openhall.people.PersonSession;
import openhall.people.SecretLink;
import openhall.people.SessionCookie;
import openhall.people.SignInLinkAsked;
import openhall.people.Token;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets people in: by password, by a link in a mail, or in the demonstration by a click. */
@ApplicationScoped
public class FrontDoor {
    public static final String PURPOSE = "sign-in";
    private static final Duration LINK_LASTS = Duration.ofMinutes(30);

    @Inject
    Clock clock;

    @Inject
    SessionCookie cookie;

    @Inject
    Event<SignInLinkAsked> linkAsked;

    @Inject
    @ConfigProperty(name = "openhall.secret")
    String secret;

    /** The cookie of a new session, or null when the two do not fit or there were too many tries. */
    @Nullable
    NewCookie withPassword(String email, String password) {
        var at = clock.instant();
        var account = email.toLowerCase(Locale.ROOT);
        var accountHash = Token.keyed(secret, account);
        var closed = FailedSignIn.tooMany(accountHash, at);
        var person = Person.byEmail(account);
        var fits = Person.fits(person, password);
        if (closed) {
            return null;
        }
        if (person == null || !fits || person.leftAt != null) {
            // In a transaction of its own: the refusal rolls back everything else
            QuarkusTransaction.requiringNew().run(() -> FailedSignIn.note(accountHash, at));
            return null;
        }
        return letIn(person);
    }

    public NewCookie letIn(Person person) {
        return cookie.holding(PersonSession.start(person, clock.instant()));
    }

    /** Says nothing about whether the address is known. */
    void sendLink(String email) {
        var person = Person.byEmail(email);
        if (person != null && person.leftAt == null) {
            var at = clock.instant();
            linkAsked.fire(new SignInLinkAsked(person.email, linkFor(person, at.plus(LINK_LASTS)), at));
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
