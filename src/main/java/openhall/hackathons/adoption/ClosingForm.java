package openhall.hackathons.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What an organiser says when everything that was promised is done. */
record ClosingForm(
        @RestForm
        @NotBlank(message = "Say what was done")
        @Size(max = 2000, message = "Say what was done in 2,000 characters or fewer")
        @Nullable
        String note) {}
