package openhall.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A choice in radios, checkboxes or a select. */
@io.quarkus.qute.TemplateData
public record Option(String value, String text, @Nullable String hint) {
    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }

    /** The others behind a first one that chooses nothing. */
    public static List<Option> first(String text, List<Option> others) {
        return Stream.concat(Stream.of(of("", text)), others.stream()).toList();
    }
}
