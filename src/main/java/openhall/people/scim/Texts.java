package openhall.people.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Reads texts out of what a client sent; nothing, null and a blank text are the same (RFC 7643, section 2.5). */
final class Texts {
    private static final int LONGEST = 200;

    private Texts() {}

    static @Nullable String text(ObjectNode from, String name) {
        return of(from.path(name), name);
    }

    static @Nullable String of(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            throw ScimRefused.invalidValue(name + " must be a text");
        }
        var text = value.asText().strip();
        return text.isEmpty() ? null : checked(text, name);
    }

    /** True or false, however it is written; null when nothing is. */
    static @Nullable Boolean flag(ObjectNode from, String name) {
        var text = text(from, name);
        if (text == null) {
            return null;
        }
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw ScimRefused.invalidValue(name + " must be true or false");
        }
        return text.equalsIgnoreCase("true");
    }

    private static String checked(String text, String name) {
        if (text.length() > LONGEST) {
            throw ScimRefused.invalidValue(name + " must be " + LONGEST + " characters or fewer");
        }
        if (!Forms.isKeepable(text) || text.chars().anyMatch(Character::isISOControl)) {
            throw ScimRefused.invalidValue(name + " holds hidden characters that cannot be kept");
        }
        return text;
    }
}
