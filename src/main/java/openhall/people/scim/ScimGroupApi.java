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
import org.jspecify.annotations.Nullable;

/** Groups of users (RFC 7644, section 3). Which roles go with them is chosen at {@code /admin/scim}. */
@Path("/scim/v2/Groups")
@Produces({Scim.JSON, MediaType.APPLICATION_JSON})
@PermissionsAllowed(May.PROVISION)
class ScimGroupApi {
    @Inject
    SecurityIdentity identity;

    @Inject
    Clock clock;

    @Inject
    GroupBook groups;

    @Inject
    GroupJson json;

    @Inject
    GroupDesk desk;

    @GET
    public Response list(@BeanParam Asked asked) {
        return Answer.list(groups.list(asked));
    }

    @GET
    @Path("{id}")
    public Response show(UUID id, @BeanParam Asked asked) {
        return Answer.shown(groups.show(found(ScimGroup.byId(id)), asked.selection()), asked);
    }

    @POST
    @Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
    @Transactional
    public Response make(String body, @BeanParam Asked asked) {
        var group = desk.make(GroupTold.of(Scim.read(body)), told());
        return Answer.made(groups.show(group, asked.selection()), asked);
    }

    @PUT
    @Path("{id}")
    @Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
    @Transactional
    public Response replace(UUID id, String body, @BeanParam Asked asked) {
        var group = held(id, asked);
        var members = ScimMember.idsOf(id);
        var after = Overlay.of(GroupJson.changeable(group, members), Scim.read(body));
        desk.change(group, members, GroupTold.of(after), told());
        return Answer.shown(groups.show(group, asked.selection()), asked);
    }

    /** A group may be large, so it is shown again only to a client that says what it wants to see. */
    @PATCH
    @Path("{id}")
    @Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
    @Transactional
    public Response patch(UUID id, String body, @BeanParam Asked asked) {
        var group = held(id, asked);
        var members = ScimMember.idsOf(id);
        var after = GroupJson.changeable(group, members);
        Patch.of(Scim.read(body), Attributes.OF_GROUPS).applyTo(after);
        desk.change(group, members, GroupTold.of(after), told());
        return asked.attributes() == null
                ? Answer.done(version(group))
                : Answer.shown(groups.show(group, asked.selection()), asked);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    public Response remove(UUID id, @BeanParam Asked asked) {
        desk.remove(held(id, asked), told());
        return Response.noContent().build();
    }

    private ScimGroup held(UUID id, Asked asked) {
        var group = found(ScimGroup.held(id));
        var seen = Scim.object();
        seen.set("meta", json.meta(group));
        Version.require(asked.ifMatch(), seen);
        return group;
    }

    private String version(ScimGroup group) {
        ObjectNode meta = json.meta(group);
        return meta.path("version").asText();
    }

    private static ScimGroup found(@Nullable ScimGroup group) {
        if (group == null) {
            throw ScimRefused.notFound();
        }
        return group;
    }

    private Told told() {
        return new Told(identity.getAttribute(BearerMechanism.CLIENT), clock.instant());
    }
}
