package openhall.hackathons.teams;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whom a team asks to join. */
record InvitationForm(
        @RestForm
        @NotBlank(message = "Enter an email address")
        @Size(max = 254, message = "The email address must be 254 characters or fewer")
        @Email(message = "Enter an email address like name@example.com")
        @Nullable
        String email) {}
