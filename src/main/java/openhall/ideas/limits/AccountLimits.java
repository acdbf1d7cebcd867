package openhall.ideas.limits;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import openhall.web.FormErrors;
import openhall.web.TooMany;
import openhall.web.TooManyPage;
import org.jspecify.annotations.Nullable;

/**
 * More than any person sends by hand, but an account in the hands of a machine is stopped. Asked once before something
 * is taken, in the transaction that takes it: what is refused or goes wrong is not counted.
 */
@ApplicationScoped
public class AccountLimits {
    @Inject
    AccountSettings settings;

    @Inject
    Attempt attempt;

    @Inject
    Clock clock;

    /** For the form on a page, which comes again with everything that was typed. Nobody is whoever is not signed in. */
    public void admit(SentKind kind, @Nullable UUID personId, Function<FormErrors, TemplateInstance> page) {
        var at = clock.instant();
        var refusal = over(kind, personId, at);
        if (refusal != null) {
            throw new TooManyPage(page.apply(new FormErrors().add(kind.field, refusal.sentence())), refusal.wait(at));
        }
    }

    public void admitProgram(SentKind kind, @Nullable UUID personId) {
        var at = clock.instant();
        var refusal = over(kind, personId, at);
        if (refusal != null) {
            throw new TooMany(refusal.sentence(), refusal.wait(at));
        }
    }

    private @Nullable Refusal over(SentKind kind, @Nullable UUID personId, Instant at) {
        var key = DayKey.of(at);
        var allowance = personId == null
                ? Allowance.ofNetwork(kind, key, attempt.network())
                : Allowance.ofPerson(kind, key, personId);
        return allowance.over(settings, at);
    }
}
