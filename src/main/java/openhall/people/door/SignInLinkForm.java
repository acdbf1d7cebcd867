package openhall.people.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record SignInLinkForm(
        @RestForm
        @NotBlank(message = "Enter your e-mail address")
        @Email(message = "Enter an e-mail address in the form name@example.com")
        @Nullable
        String email) {}
