package openhall.ideas.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is still wrong for somebody. */
record NotSolvedForm(
        @RestForm
        @NotBlank(message = "Say what is not solved for you")
        @Size(max = 2000, message = "What is not solved must be 2,000 characters or fewer")
        @Nullable
        String words) {
    static NotSolvedForm blank() {
        return new NotSolvedForm(null);
    }

    String text() {
        return Forms.text(words);
    }
}
