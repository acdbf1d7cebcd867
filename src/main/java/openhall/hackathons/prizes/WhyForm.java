package openhall.hackathons.prizes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why something changes that everybody knows already. */
record WhyForm(
        @RestForm
        @NotBlank(message = "Say why the prizes change. Everybody can read this")
        @Size(max = 500, message = "The reason must be 500 characters or fewer")
        @Nullable
        String why) {}
