package openhall.ideas.answering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why somebody gives an idea back. */
record BackForm(
        @RestForm
        @NotBlank(message = "Say why you give it back")
        @Size(max = 500, message = "Why must be 500 characters or fewer")
        @Nullable
        String reason) {
    static BackForm blank() {
        return new BackForm(null);
    }
}
