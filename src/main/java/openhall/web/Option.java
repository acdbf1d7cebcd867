package openhall.web;

import org.jspecify.annotations.Nullable;

/** A choice in radios, checkboxes or a select. */
@io.quarkus.qute.TemplateData
public record Option(String value, String text, @Nullable String hint) {
    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
