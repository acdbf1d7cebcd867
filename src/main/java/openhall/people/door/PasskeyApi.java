package openhall.people.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.Person;
import openhall.people.SignInChanged;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds a passkey to whoever is signed in (WebAuthn). */
@Path("/api/passkeys/registration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
class PasskeyApi {
    record Added(UUID id, String name) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    PasskeyDesk desk;

    @Inject
    FreshSignIn fresh;

    @Inject
    Event<SignInChanged> changed;

    @POST
    @Path("options")
    @Transactional
    public PasskeyQuestion ask() {
        fresh.requireOfProgram();
        return desk.askToAdd(me.person());
    }

    /** Holds no connection while the question is taken: many who answer at once would otherwise wait for each other. */
    @POST
    public RestResponse<Added> add(PasskeyAnswer answer) {
        forms.requireJson(answer);
        fresh.requireOfProgram();
        var id = me.person().id;
        var asked = desk.asked(id, answer);
        var added = QuarkusTransaction.requiringNew().call(() -> keep(id, asked, answer));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(URI.create("/me/passkeys/" + added.id()))
                .build();
    }

    private Added keep(UUID id, PasskeyCeremony asked, PasskeyAnswer answer) {
        var person = Person.held(id);
        if (person == null || person.leftAt != null) {
            throw new PasskeyRefused();
        }
        var passkey = desk.add(person, asked, answer);
        changed.fire(new SignInChanged(person, SignInChanged.What.PASSKEY_ADDED, clock.instant()));
        return new Added(passkey.id, passkey.name);
    }
}
