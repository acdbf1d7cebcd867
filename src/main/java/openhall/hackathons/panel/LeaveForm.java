package openhall.hackathons.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why a judge leaves a panel. */
record LeaveForm(
        @RestForm
        @NotBlank(message = "Say why this judge leaves the panel")
        @Size(max = 500, message = "Say why in 500 characters or fewer")
        @Nullable
        String why) {}
