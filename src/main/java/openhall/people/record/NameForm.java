package openhall.people.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be called. */
record NameForm(
        @RestForm
        @NotBlank(message = "Enter your name")
        @Size(max = 100, message = "Name must be 100 characters or fewer")
        @Nullable
        String name) {

    /** On one line, whatever was sent. */
    String line() {
        return Forms.text(name).replaceAll("\\s+", " ");
    }
}
