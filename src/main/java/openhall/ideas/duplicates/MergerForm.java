package openhall.ideas.duplicates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where an idea goes on, and why. */
record MergerForm(
        @RestForm @NotBlank(message = OtherForm.WHICH) @Nullable
        String into,

        @RestForm
        @NotBlank(message = "Say why these two are the same")
        @Size(max = 2000, message = "Why they are the same must be 2,000 characters or fewer")
        @Nullable
        String why) {
    String target() {
        return Forms.text(into);
    }

    FormErrors errors(Two two) {
        return OtherForm.errors("into", target(), two);
    }
}
