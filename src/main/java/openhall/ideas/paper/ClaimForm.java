package openhall.ideas.paper;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The reference that stands in large type in our letter. */
record ClaimForm(
        @RestForm @NotBlank(message = "Enter the reference in our letter, like ID-1234") @Nullable
        String ref) {
    String reference() {
        return Forms.text(ref).toUpperCase(Locale.ROOT);
    }
}
