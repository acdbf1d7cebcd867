package openhall.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field, in the order of the page. */
@io.quarkus.qute.TemplateData
public final class FormErrors {
    private final Map<String, String> messages = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** The first message of a field stays: one thing to mend at a time. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public FormErrors addAll(FormErrors others) {
        others.messages.forEach(this::add);
        return this;
    }

    /** The same in the order of these fields; what belongs to no field of the form comes last. */
    FormErrors inOrderOf(List<String> fields) {
        var sorted = new FormErrors();
        for (var field : fields) {
            var message = messages.get(field);
            if (message != null) {
                sorted.add(field, message);
            }
        }
        return sorted.addAll(this);
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public List<FieldError> all() {
        return messages.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Stands before the page's title, so that a screen reader says at once that something is wrong. */
    public String prefix() {
        return any() ? "Error: " : "";
    }
}
