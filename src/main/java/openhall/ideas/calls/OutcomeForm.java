package openhall.ideas.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What came of a call, in the words of the service. */
record OutcomeForm(
        @RestForm
        @NotBlank(message = "Say what came of this call")
        @Size(max = 5000, message = "What came of this call must be 5,000 characters or fewer")
        @Nullable
        String outcome) {}
