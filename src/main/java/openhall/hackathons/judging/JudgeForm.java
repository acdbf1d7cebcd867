package openhall.hackathons.judging;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The person to add to the panel. */
public record JudgeForm(
        @RestForm @NotBlank(message = "Enter the judge's e-mail address") @Nullable
        String email) {}
