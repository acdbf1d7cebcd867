package openhall.people.door;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record PasskeyNameForm(
        @RestForm
        @NotBlank(message = "Enter a name for this passkey")
        @Size(max = 60, message = "Name must be 60 characters or fewer")
        @Nullable
        String name) {}
