package openhall.learning.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why a session will not take place, in words for those who booked it. */
record CancellationForm(
        @RestForm
        @NotBlank(message = "Say why the session will not take place")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        @Nullable
        String why) {}
