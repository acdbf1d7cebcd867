package openhall.people.door;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code repeated} is "yes" when somebody is in already and only shows once more who they are. */
record SignInForm(
        @RestForm @NotBlank(message = "Enter your email address") @Nullable
        String email,

        @RestForm @NotBlank(message = "Enter your password") @Nullable
        String password,

        @RestForm @Nullable String next,
        @RestForm("again") @Nullable String repeated) {

    public String safeNext() {
        return OwnPath.of(next);
    }

    public boolean isAgain() {
        return "yes".equals(repeated);
    }
}
