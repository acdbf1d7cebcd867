package openhall.hackathons;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The service, and the person there, who answer for a project. */
record OwnerForm(
        @RestForm @NotBlank(message = "Choose a service") @Nullable
        String service,

        @RestForm @NotBlank(message = "Enter the owner's e-mail address") @Nullable
        String owner) {}
