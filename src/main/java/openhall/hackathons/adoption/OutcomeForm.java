package openhall.hackathons.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What came of a project in the end. */
record OutcomeForm(
        @RestForm
        @NotBlank(message = "Say what came of it")
        @Size(max = 1000, message = "Say what came of it in 1,000 characters or fewer")
        @Nullable
        String outcome) {}
