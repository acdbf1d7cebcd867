package openhall.people.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** Says whose password this is, and says it to nobody who guesses. */
@ApplicationScoped
class PasswordCheck {
    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    /**
     * The person with this address and password; null when they do not fit, or when there were too many tries. Takes the
     * same statements and the same work for an address that nobody has.
     */
    @Nullable
    Person personWith(String email, String password) {
        var at = clock.instant();
        var caller = visitor.caller(email, at);
        // Kept whatever becomes of the request, and before it holds a connection of its own
        var tried = QuarkusTransaction.requiringNew().call(() -> FailedSignIn.begin(caller, at));
        if (tried == null) {
            return null;
        }
        var person = Person.byEmail(email);
        var fits = Person.fits(person, password);
        if (person == null || !fits || person.leftAt != null) {
            return null;
        }
        QuarkusTransaction.joiningExisting().run(() -> FailedSignIn.forgive(tried));
        return person;
    }
}
