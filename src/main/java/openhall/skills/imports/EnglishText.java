package openhall.skills.imports;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The English of a value in JSON-LD, or nothing: a plain text, {@code {"@value": ..., "@language": "en"}}, a map of
 * languages, or a list of any of these.
 */
final class EnglishText {
    private EnglishText() {}

    static String of(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        if (value.isTextual()) {
            return TextRule.clean(value.textValue());
        }
        if (value.isArray()) {
            return first(value);
        }
        if (value.has("@value")) {
            return isEnglish(value.path("@language").asText("en")) ? of(value.get("@value")) : "";
        }
        return value.isObject() ? inMap(value) : "";
    }

    private static String first(JsonNode several) {
        for (var each : several) {
            var text = of(each);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String inMap(JsonNode languages) {
        for (var entry : languages.properties()) {
            if (isEnglish(entry.getKey())) {
                return of(entry.getValue());
            }
        }
        return "";
    }

    private static boolean isEnglish(String language) {
        return language.matches("(?i)en([-_].*)?");
    }
}
