package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A group as SCIM shows it. Its version counts its changes, so that it is known without reading the members. */
@ApplicationScoped
class GroupJson {
    static final String PATH = "/Groups/";

    @Inject
    ScimAddress address;

    ObjectNode of(ScimGroup group, List<ScimMember> members) {
        var shown = Scim.object();
        shown.putArray("schemas").add(Scim.GROUP);
        shown.put("id", group.id.toString());
        UserJson.put(shown, "externalId", group.externalId);
        shown.put("displayName", group.name);
        members(shown, members);
        shown.set("meta", meta(group));
        return shown;
    }

    /** What a client can change of a group, and no more: a large one is patched on this. */
    static ObjectNode changeable(ScimGroup group, Collection<UUID> members) {
        var node = Scim.object().put("displayName", group.name);
        UserJson.put(node, "externalId", group.externalId);
        if (!members.isEmpty()) {
            var list = node.putArray("members");
            members.forEach(id -> list.addObject().put("value", id.toString()));
        }
        return node;
    }

    ObjectNode meta(ScimGroup group) {
        return address.meta("Group", PATH + group.id, group.createdAt, group.changedAt)
                .put("version", "W/\"" + group.revision + '"');
    }

    private void members(ObjectNode shown, List<ScimMember> members) {
        if (members.isEmpty()) {
            return;
        }
        var list = shown.putArray("members");
        for (var member : members) {
            var id = member.person.id;
            list.addObject()
                    .put("value", id.toString())
                    .put("$ref", address.of(UserJson.PATH + id))
                    .put("display", member.person.name)
                    .put("type", "User");
        }
    }
}
