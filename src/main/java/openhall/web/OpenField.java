package openhall.web;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of open data: its name, what a value is and what it means, whether it is always there, which values it has,
 * and the row of which table it points to.
 */
@TemplateData
public record OpenField(
        String name,
        Type type,
        String what,
        boolean required,
        List<String> values,
        @Nullable Target target) {

    /** A column of another table, or of the same one where no table is named. */
    public record Target(String table, String key) {}

    /** The types of a Table Schema that are used, each with what the database answers. */
    public enum Type {
        STRING(String.class, "text"),
        INTEGER(Integer.class, "whole number"),
        NUMBER(BigDecimal.class, "decimal number"),
        DATE(LocalDate.class, "day, such as 2026-11-23"),
        DATETIME(Instant.class, "moment in UTC, such as 2026-11-23T10:00:00Z");

        final Class<?> read;
        private final String text;

        Type(Class<?> read, String text) {
            this.read = read;
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    public static OpenField of(String name, Type type, String what) {
        return new OpenField(name, type, what, true, List.of(), null);
    }

    public static OpenField text(String name, String what) {
        return of(name, Type.STRING, what);
    }

    /** One of these words, which are those of the API. */
    public static <E extends Enum<E>> OpenField word(String name, Class<E> words, String what) {
        var values = Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        return new OpenField(name, Type.STRING, what, true, values, null);
    }

    /** The same column where it can be empty. */
    public OpenField optional() {
        return new OpenField(name, type, what, false, values, target);
    }

    /** The same column, of which each value is the key of a row of that table. */
    public OpenField pointingTo(String table, String key) {
        return new OpenField(name, type, what, required, values, new Target(table, key));
    }

    /** A moment to the second, as a Table Schema wants it; everything else as it is. */
    static String written(Object value) {
        return value instanceof Instant at ? Formats.iso(at) : value.toString();
    }
}
