package openhall.hackathons.entries;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why a team thinks that its entry can be judged after all. */
record AppealForm(
        @RestForm
        @NotBlank(message = "Say why you think the decision is wrong")
        @Size(max = 5000, message = "Why it is wrong must be 5,000 characters or fewer")
        @Nullable
        String words) {}
