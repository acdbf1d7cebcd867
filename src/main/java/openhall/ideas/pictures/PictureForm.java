package openhall.ideas.pictures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What can be seen in a picture, for whoever does not see it. The picture comes beside it. */
record PictureForm(
        @RestForm
        @NotBlank(message = "Say what can be seen in the picture")
        @Size(max = 250, message = "What can be seen must be 250 characters or fewer")
        @Nullable
        String alt) {
    static PictureForm blank() {
        return new PictureForm(null);
    }

    /** There are more kinds of spaces than the rule above knows. */
    FormErrors errors() {
        return words().isEmpty()
                ? new FormErrors().add("alt", "Say what can be seen in the picture")
                : FormErrors.none();
    }

    String words() {
        return Forms.text(alt).replaceAll("\\s+", " ");
    }
}
