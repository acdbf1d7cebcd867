package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client says about a group; its members are ids of users. */
record GroupTold(@Nullable String displayName, @Nullable String externalId, Set<UUID> members) {

    static GroupTold of(ObjectNode group) {
        return new GroupTold(
                Texts.text(group, "displayName"), Texts.text(group, "externalId"), members(group.path("members")));
    }

    String name() {
        if (displayName == null) {
            throw ScimRefused.invalidValue("displayName is required: what people call the group");
        }
        return displayName;
    }

    private static Set<UUID> members(JsonNode told) {
        var members = new LinkedHashSet<UUID>();
        if (told.isArray()) {
            told.forEach(member -> members.add(id(member)));
        } else if (!told.isMissingNode() && !told.isNull()) {
            members.add(id(told));
        }
        return members;
    }

    private static UUID id(JsonNode member) {
        var text = Texts.of(member.isObject() ? member.path("value") : member, "members");
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw ScimRefused.invalidValue("members must be users of this service, each named by its id");
        }
    }
}
