package openhall.people;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import openhall.people.door.FrontDoor;
import openhall.people.door.SetupForm;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The first administrator of an empty installation comes in by a link that is printed in the log. */
@ApplicationScoped
public class Setup {
    public static final String PURPOSE = "first administrator";
    private static final Duration LASTS = Duration.ofHours(24);

    @Inject
    Clock clock;

    @Inject
    FrontDoor door;

    @Inject
    Event<RolesChanged> changed;

    public void printLinkIfNobodyAdministers(String baseUrl) {
        var token = QuarkusTransaction.requiringNew().call(this::tokenIfNobodyAdministers);
        if (token != null) {
            Log.infof(
                    "Nobody administers this service yet. Open this link once, within 24 hours: %s/setup/%s",
                    baseUrl, token);
        }
    }

    private @Nullable String tokenIfNobodyAdministers() {
        var needed = Person.withRole(Role.ADMINISTRATOR).isEmpty();
        return needed ? SecretLink.make(PURPOSE, "council", clock.instant().plus(LASTS)) : null;
    }

    public boolean linkWorks(String token) {
        return SecretLink.peek(PURPOSE, token, clock.instant()) != null;
    }

    public boolean isTaken(String email) {
        return Person.byEmail(email) != null;
    }

    /** Makes the council's root unit and its first administrator; null when the link is used up. */
    public @Nullable NewCookie begin(String token, String council, SetupForm form) {
        var at = clock.instant();
        // One link of several at a time, and with it all others are used up
        Person.holdAdministration();
        if (SecretLink.use(PURPOSE, token, at) == null) {
            return null;
        }
        SecretLink.useUp(PURPOSE);
        var root = OrgUnit.bySlug("council");
        var unit = root == null ? OrgUnit.open(OrgUnit.Kind.COUNCIL, "council", council, null) : root;
        var post = new Post("Administrator", Audience.STAFF, unit, null);
        var roles = Set.of(Role.ADMINISTRATOR);
        var person = Person.employ(post, Forms.text(form.name()), Forms.text(form.email()), roles, at);
        person.choosePassword(String.valueOf(form.password()));
        changed.fire(new RolesChanged(person, person.roles, person, at));
        return door.letIn(person);
    }
}
