package openhall.people.door;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

record SignInForm(
        @RestForm @NotBlank(message = "Enter your e-mail address") @Nullable
        String email,

        @RestForm @NotBlank(message = "Enter your password") @Nullable
        String password,

        @RestForm @Nullable String next) {

    /** Only a path of our own: never an address elsewhere. */
    public String safeNext() {
        var path = next == null ? "" : next;
        return path.matches("/([A-Za-z0-9._~/?&=-]|%[0-9A-Fa-f]{2})*") && !path.startsWith("//") ? path : "/";
    }
}
