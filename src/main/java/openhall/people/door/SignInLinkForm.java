package openhall.people.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where a link is to be sent, to sign in or to choose a new password. */
record SignInLinkForm(
        @RestForm
        @NotBlank(message = "Enter your email address")
        @Email(message = "Enter an email address in the form name@example.com")
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
        @Nullable
        String email,

        @RestForm @Nullable String next) {

    public String safeNext() {
        return OwnPath.of(next);
    }
}
