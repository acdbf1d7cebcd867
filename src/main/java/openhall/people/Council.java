package openhall.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The council whose service this is: its name, colours, areas and contact. Every page needs them, so each node keeps
 * them in memory and no page asks the database; a node hears of a change made on another one within seconds.
 */
@ApplicationScoped
public class Council {
    private final CouncilFacts settings;
    private final Event<CouncilChanged> changed;
    private volatile CouncilFacts shown;

    @Inject
    public Council(CouncilSettings settings, Event<CouncilChanged> changed) {
        this.settings = CouncilFacts.of(settings);
        this.shown = this.settings;
        this.changed = changed;
    }

    /** What is true now, from memory. */
    public CouncilFacts facts() {
        return shown;
    }

    /** What the settings say, whatever was changed since. */
    public CouncilFacts settings() {
        return settings;
    }

    /** The same as the database has it, for whoever is about to change it. */
    public CouncilFacts read() {
        refresh();
        return facts();
    }

    /** As it is kept, held until the transaction ends. */
    public CouncilFacts held() {
        return CouncilProfile.held().over(settings);
    }

    /** Everything but the logo is to be so; whether anything changed. Only inside a transaction. */
    public boolean change(CouncilFacts to, Person by, Instant at) {
        var profile = CouncilProfile.held();
        var what = profile.over(settings).unlike(to);
        if (what.isEmpty()) {
            return false;
        }
        profile.change(to, settings, at);
        tell(profile, what, by, at);
        return true;
    }

    /** Whether this logo is another one, or called otherwise, than the one before. */
    public boolean wear(CouncilLogo logo, Person by, Instant at) {
        var profile = CouncilProfile.held();
        return profile.wear(logo, at) && tell(profile, List.of("logo"), by, at);
    }

    public boolean describeLogo(String words, Person by, Instant at) {
        var profile = CouncilProfile.held();
        return profile.describe(words, at) && tell(profile, List.of("logo"), by, at);
    }

    public boolean takeLogoOff(Person by, Instant at) {
        var profile = CouncilProfile.held();
        return profile.takeOff(at) && tell(profile, List.of("logo"), by, at);
    }

    /** Looks whether another node changed anything: one small statement when not. */
    public void refresh() {
        var newer = QuarkusTransaction.requiringNew().call(this::newer);
        if (newer != null) {
            show(newer);
        }
    }

    void begin(@Observes @Priority(50) StartupEvent event) {
        refresh();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CouncilChanged event) {
        show(event.now());
    }

    private @Nullable CouncilFacts newer() {
        return CouncilProfile.latest() == facts().version()
                ? null
                : CouncilProfile.only().over(settings);
    }

    private boolean tell(CouncilProfile profile, List<String> what, Person by, Instant at) {
        changed.fire(new CouncilChanged(profile.over(settings), what, by, at));
        return true;
    }

    /** A look at the database can overlap with a change: the later of both stays. */
    private synchronized void show(CouncilFacts facts) {
        if (facts.version() >= shown.version()) {
            shown = facts;
        }
    }
}
