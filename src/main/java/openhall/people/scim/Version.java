package openhall.people.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import openhall.people.Token;
import org.jspecify.annotations.Nullable;

/** Tells by a weak ETag whether a resource is still as a client has seen it (RFC 7644, section 3.14). */
final class Version {
    private static final int LENGTH = 24;

    private Version() {}

    /** With its meta data, and a version made from all that is shown. */
    static ObjectNode stamped(ObjectNode resource, ObjectNode meta) {
        resource.set("meta", meta);
        meta.put("version", "W/\"" + Token.hash(resource.toString()).substring(0, LENGTH) + '"');
        return resource;
    }

    static String of(ObjectNode resource) {
        return resource.path("meta").path("version").asText();
    }

    /** Whether one of the versions in the header is this one; {@code *} is any. */
    static boolean isIn(@Nullable String header, ObjectNode resource) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(sent -> sent.equals("*") || opaque(sent).equals(opaque(of(resource))));
    }

    static void require(@Nullable String ifMatch, ObjectNode resource) {
        if (ifMatch != null && !isIn(ifMatch, resource)) {
            throw ScimRefused.changedSince();
        }
    }

    private static String opaque(String version) {
        return version.startsWith("W/") ? version.substring(2) : version;
    }
}
