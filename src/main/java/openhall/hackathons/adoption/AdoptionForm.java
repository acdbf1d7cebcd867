package openhall.hackathons.adoption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the service has decided, and why. */
record AdoptionForm(
        @RestForm
        @NotBlank(message = "Choose what happens next")
        @Pattern(regexp = "PILOT|ADOPTED|PARTLY|PARKED|NOT_ADOPTED|", message = "Choose what happens next")
        @Nullable
        String state,

        @RestForm
        @NotBlank(message = "Say why")
        @Size(max = 1000, message = "Say why in 1,000 characters or fewer")
        @Nullable
        String why) {}
