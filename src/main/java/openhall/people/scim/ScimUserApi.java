package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Person;

/** Users (RFC 7644, section 3), the staff of the council. */
@Path("/scim/v2/Users")
@Produces({Scim.JSON, MediaType.APPLICATION_JSON})
@PermissionsAllowed(May.PROVISION)
class ScimUserApi {
    @Inject
    SecurityIdentity identity;

    @Inject
    Clock clock;

    @Inject
    UserBook users;

    @Inject
    UserDesk desk;

    @GET
    public Response list(@BeanParam Asked asked) {
        return Answer.list(users.list(asked));
    }

    @GET
    @Path("{id}")
    public Response show(UUID id, @BeanParam Asked asked) {
        return Answer.shown(users.show(id), asked);
    }

    @POST
    @Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
    @Transactional
    public Response add(String body, @BeanParam Asked asked) {
        var person = desk.add(UserTold.of(Scim.read(body)), told());
        return Answer.made(users.show(person.id), asked);
    }

    @PUT
    @Path("{id}")
    @Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
    @Transactional
    public Response replace(UUID id, String body, @BeanParam Asked asked) {
        var person = held(id);
        var shown = current(id, asked);
        return changed(person, shown, Overlay.of(shown, Scim.read(body)), asked);
    }

    @PATCH
    @Path("{id}")
    @Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
    @Transactional
    public Response patch(UUID id, String body, @BeanParam Asked asked) {
        var person = held(id);
        var shown = current(id, asked);
        var after = shown.deepCopy();
        Patch.of(Scim.read(body), Attributes.OF_USERS).applyTo(after);
        return changed(person, shown, after, asked);
    }

    /** Groups are left first: whoever holds rows of both takes those of groups first. */
    @DELETE
    @Path("{id}")
    @Transactional
    public Response remove(UUID id, @BeanParam Asked asked) {
        current(id, asked);
        ScimMember.leaveAll(id, clock.instant());
        desk.remove(held(id), told());
        return Response.noContent().build();
    }

    private Response changed(Person person, ObjectNode shown, ObjectNode after, Asked asked) {
        desk.change(person, UserTold.of(shown), UserTold.of(after), told());
        return Answer.shown(users.show(person.id), asked);
    }

    /** As the client sees it now, and as it must have seen it when it says so. */
    private ObjectNode current(UUID id, Asked asked) {
        var shown = users.show(id);
        Version.require(asked.ifMatch(), shown);
        return shown;
    }

    private static Person held(UUID id) {
        var person = Person.held(id);
        if (person == null) {
            throw ScimRefused.notFound();
        }
        return person;
    }

    private Told told() {
        return new Told(identity.getAttribute(BearerMechanism.CLIENT), clock.instant());
    }
}
