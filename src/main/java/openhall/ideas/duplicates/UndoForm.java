package openhall.ideas.duplicates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why an idea stands alone again. */
record UndoForm(
        @RestForm
        @NotBlank(message = "Say why you take it out again")
        @Size(max = 2000, message = "Why you take it out must be 2,000 characters or fewer")
        @Nullable
        String why) {
    static UndoForm blank() {
        return new UndoForm(null);
    }
}
