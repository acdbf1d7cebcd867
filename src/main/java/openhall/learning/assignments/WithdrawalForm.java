package openhall.learning.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why nobody is asked any more. */
record WithdrawalForm(
        @RestForm
        @NotBlank(message = "Say why you withdraw it")
        @Size(max = 300, message = "Why must be 300 characters or fewer")
        @Nullable
        String why) {}
