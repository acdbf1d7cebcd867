package openhall.hackathons.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why something is called off. */
record WhyForm(
        @RestForm
        @NotBlank(message = "Say why. Everybody who takes part reads it")
        @Size(max = 1000, message = "Say why in 1,000 characters or fewer")
        @Nullable
        String cancelWhy) {
    static WhyForm empty() {
        return new WhyForm(null);
    }
}
