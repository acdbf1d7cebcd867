package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.PatchOpType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The changes of a PATCH request (RFC 7644, section 3.5.2). The library applies them. Before that, what directories
 * write in ways of their own is put straight: {@code Replace} with a capital, several attributes in one value, members
 * to remove beside the path instead of in it, and null for nothing.
 */
final class Patch {
    private static final String MEMBERS = "members";

    private final Attributes attributes;
    private final List<PatchOperation> operations = new ArrayList<>();

    private Patch(Attributes attributes) {
        this.attributes = attributes;
    }

    static Patch of(ObjectNode body, Attributes attributes) {
        var patch = new Patch(attributes);
        var sent = body.path("Operations");
        if (!sent.isArray() || sent.isEmpty()) {
            throw ScimRefused.invalidSyntax("Send Operations: a list of changes");
        }
        sent.forEach(patch::read);
        return patch;
    }

    void applyTo(ObjectNode resource) {
        for (var operation : operations) {
            Scim.understood("invalidValue", () -> {
                operation.apply(resource);
                return resource;
            });
        }
    }

    private void read(JsonNode sent) {
        var type = type(sent.path("op").asText(""));
        var path = sent.path("path").asText("").strip();
        var value = sent.path("value");
        if (!path.isEmpty()) {
            step(type, path, value);
        } else if (type == PatchOpType.REMOVE) {
            throw new ScimRefused(400, "noTarget", "Say in path what to remove");
        } else {
            spread(type, "", value);
        }
    }

    private static PatchOpType type(String text) {
        for (var type : PatchOpType.values()) {
            if (type.getStringValue().equalsIgnoreCase(text)) {
                return type;
            }
        }
        throw ScimRefused.invalidSyntax("op must be add, remove or replace");
    }

    /** A value that holds several attributes: each is a step of its own. */
    private void spread(PatchOpType type, String before, JsonNode value) {
        if (!(value instanceof ObjectNode several)) {
            throw ScimRefused.invalidValue("Without the path of an attribute, value must be an object");
        }
        several.properties().forEach(one -> step(type, before + one.getKey(), one.getValue()));
    }

    private void step(PatchOpType type, String sent, JsonNode value) {
        var path = Scim.withoutCore(sent);
        if (path.equalsIgnoreCase(Scim.extensionOf(path))) {
            extension(type, path + ":", value);
        } else if (attributes.keep(path)) {
            attribute(type, path, value);
        }
    }

    private void extension(PatchOpType type, String path, JsonNode value) {
        if (type == PatchOpType.REMOVE) {
            operations.add(removal(path));
        } else {
            spread(type, path, value);
        }
    }

    private void attribute(PatchOpType type, String path, JsonNode value) {
        if (type == PatchOpType.REMOVE && path.equalsIgnoreCase(MEMBERS) && !isNothing(value)) {
            listed(value).forEach(member -> operations.add(removalOf(member)));
        } else if (type == PatchOpType.REMOVE || (type == PatchOpType.REPLACE && isNothing(value))) {
            operations.add(removal(path));
        } else if (!isNothing(value)) {
            operations.add(change(type, path, path.equalsIgnoreCase(MEMBERS) ? listed(value) : value));
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    /** One member alone counts as a list of one. */
    private static JsonNode listed(JsonNode value) {
        return value.isArray()
                ? value
                : JsonUtils.getJsonNodeFactory().arrayNode().add(value);
    }

    private static PatchOperation change(PatchOpType type, String path, JsonNode value) {
        return Scim.understood("invalidPath", () -> PatchOperation.create(type, path, value));
    }

    private static PatchOperation removal(String path) {
        return Scim.understood("invalidPath", () -> PatchOperation.remove(path));
    }

    private static PatchOperation removalOf(JsonNode member) {
        var id = (member.isObject() ? member.path("value") : member).asText().toLowerCase(Locale.ROOT);
        return Scim.understood(
                "invalidValue", () -> PatchOperation.remove(Path.root().attribute(MEMBERS, Filter.eq("value", id))));
    }
}
