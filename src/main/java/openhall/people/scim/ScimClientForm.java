package openhall.people.scim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record ScimClientForm(
        @RestForm
        @NotBlank(message = "Enter a name for the client")
        @Size(max = 60, message = "Name must be 60 characters or fewer")
        @Nullable
        String name) {
    static ScimClientForm blank() {
        return new ScimClientForm(null);
    }
}
