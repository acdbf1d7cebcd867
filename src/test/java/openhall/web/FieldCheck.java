package openhall.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values of open data, held against what the data package says of their columns. */
public final class FieldCheck {
    private FieldCheck() {}

    /** What is wrong with a value, as the schema of its column says; empty if nothing is. */
    public static String wrong(Map<String, Object> field, String value) {
        var constraints = (Map<?, ?>) field.get("constraints");
        if (value.isEmpty()) {
            return Boolean.TRUE.equals(constraints.get("required")) ? "empty" : "";
        }
        if (constraints.get("enum") instanceof List<?> words && !words.contains(value)) {
            return "none of " + words + ": " + value;
        }
        return isOf(String.valueOf(field.get("type")), value) ? "" : "no " + field.get("type") + ": " + value;
    }

    private static boolean isOf(String type, String value) {
        return switch (type) {
            case "string" -> true;
            case "number" -> value.matches("-?[0-9]+[.][0-9]+");
            case "integer" -> value.matches("-?[0-9]+");
            case "date" -> LocalDate.parse(value).toString().equals(value);
            case "datetime" ->
                value.matches(".{4}-.{2}-.{2}T.{2}:.{2}:.{2}Z")
                        && Instant.parse(value).toString().equals(value);
            default -> false;
        };
    }
}
