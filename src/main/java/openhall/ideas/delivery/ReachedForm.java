package openhall.ideas.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was done when a milestone was reached. */
record ReachedForm(
        @RestForm
        @NotBlank(message = "Say what was done")
        @Size(max = 1000, message = "What was done must be 1,000 characters or fewer")
        @Nullable
        String what) {
    static ReachedForm blank() {
        return new ReachedForm(null);
    }

    String text() {
        return Forms.text(what);
    }
}
