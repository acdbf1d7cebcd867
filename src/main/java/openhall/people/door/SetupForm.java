package openhall.people.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

public record SetupForm(
        @RestForm @NotBlank(message = "Enter your name") @Nullable
        String name,

        @RestForm
        @NotBlank(message = "Enter your email address")
        @Email(message = "Enter an email address in the form name@example.com")
        @Nullable
        String email,

        @RestForm
        @NotBlank(message = "Enter a password")
        @Size(min = 12, max = 200, message = "Use a password of 12 characters or more")
        @Nullable
        String password) {}
