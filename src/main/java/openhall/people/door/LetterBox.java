package openhall.people.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Takes down who wants a letter, and tells nothing about who is known. */
@ApplicationScoped
class LetterBox {
    static final String FULL = "Too many links were asked for. Check your email, or wait 5 minutes";

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    /** False when there were too many already. */
    boolean ask(AskedLetter.Kind kind, String email, String detail) {
        var at = clock.instant();
        return AskedLetter.ask(kind, email.toLowerCase(Locale.ROOT), detail, visitor.caller(email, at), at);
    }
}
