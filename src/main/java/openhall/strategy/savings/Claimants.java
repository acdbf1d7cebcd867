package openhall.strategy.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import openhall.activity.Subject;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** Who may claim: some people for anything, and whoever answers for an idea or a change for that alone. */
@ApplicationScoped
class Claimants {
    @Inject
    Me me;

    @Inject
    Origins origins;

    /** The one thing that this reader may claim for; null for whoever may name anything, or nothing. */
    @Nullable
    Subject onlyFor(@Nullable String origin) {
        return me.may(May.KEEP_SAVINGS) ? null : origins.answeredBy(me, origin).orElseThrow(NotFoundException::new);
    }
}
