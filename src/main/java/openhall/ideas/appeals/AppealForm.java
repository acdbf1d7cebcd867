package openhall.ideas.appeals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why an author thinks that the decision about their idea is wrong. */
record AppealForm(
        @RestForm
        @NotBlank(message = "Say why you think the decision is wrong")
        @Size(max = 5000, message = "Why it is wrong must be 5,000 characters or fewer")
        @Nullable
        String words) {
    static AppealForm blank() {
        return new AppealForm(null);
    }
}
