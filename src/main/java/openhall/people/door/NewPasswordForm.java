package openhall.people.door;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A password to come; {@code current} only where somebody has one and changes it. */
record NewPasswordForm(
        @RestForm @Nullable String current,

        @RestForm
        @NotBlank(message = "Enter a password")
        @Size(min = 12, max = 200, message = "Use a password of 12 characters or more")
        @Nullable
        String password) {

    static NewPasswordForm blank() {
        return new NewPasswordForm(null, null);
    }

    String chosen() {
        return String.valueOf(password);
    }
}
