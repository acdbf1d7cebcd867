package openhall.people.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of SCIM, and its JSON, in which capitals of names do not matter. */
final class Scim {
    static final String JSON = "application/scim+json";

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** Ours: what the standard has no word for. */
    static final String OPENHALL = "urn:openhall:params:scim:schemas:1.0:User";

    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    static final List<String> EXTENSIONS = List.of(ENTERPRISE, OPENHALL);

    private Scim() {}

    /** Something that the library reads or does. */
    interface Reading<T> {
        T read() throws ScimException;
    }

    /** The library meets some broken texts with a fault; the client is told the same as about other broken texts. */
    static <T> T understood(String scimType, Reading<T> reading) {
        try {
            return reading.read();
        } catch (ScimException e) {
            throw ScimRefused.of(e);
        } catch (RuntimeException e) {
            throw new ScimRefused(400, scimType, "This could not be understood");
        }
    }

    static ObjectNode object() {
        return JsonUtils.getJsonNodeFactory().objectNode();
    }

    static ObjectNode read(@Nullable String body) {
        try {
            if (body != null && JsonUtils.getObjectReader().readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw ScimRefused.invalidSyntax("Send JSON. This cannot be read: " + e.getOriginalMessage());
        }
        throw ScimRefused.invalidSyntax("Send a JSON object");
    }

    /** An attribute's path without the name of the core schema, which may stand before it. */
    static String withoutCore(String path) {
        for (var core : List.of(USER, GROUP)) {
            if (path.regionMatches(true, 0, core + ":", 0, core.length() + 1)) {
                return path.substring(core.length() + 1);
            }
        }
        return path;
    }

    /** The extension whose attributes this path is about, spelt as in its schema; null when it is none of ours. */
    static @Nullable String extensionOf(String path) {
        for (var extension : EXTENSIONS) {
            if (path.equalsIgnoreCase(extension)
                    || path.regionMatches(true, 0, extension + ":", 0, extension.length() + 1)) {
                return extension;
            }
        }
        return null;
    }
}
