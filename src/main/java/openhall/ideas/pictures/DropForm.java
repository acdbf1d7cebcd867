package openhall.ideas.pictures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why a moderator takes out a picture. */
record DropForm(
        @RestForm
        @NotBlank(message = "Write why, so that the author knows")
        @Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
        @Nullable
        String why) {
    static DropForm blank() {
        return new DropForm(null);
    }

    FormErrors errors() {
        return words().isEmpty()
                ? new FormErrors().add("why", "Write why, so that the author knows")
                : FormErrors.none();
    }

    String words() {
        return Forms.text(why);
    }
}
