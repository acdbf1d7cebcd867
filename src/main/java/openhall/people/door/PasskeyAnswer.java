package openhall.people.door;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What a passkey answered: {@code credential} is JSON as text, as the browser's own function writes it. */
record PasskeyAnswer(
        @NotBlank(message = "Send the ceremony that the question came with") @Nullable
        String ceremony,

        @NotBlank(message = "Send the credential as JSON text")
        @Pattern(regexp = "(?s)\\s*\\{.*", message = "Send the credential as JSON text")
        @Nullable
        String credential,

        @Nullable String next) {

    String token() {
        return Forms.text(ceremony);
    }

    String text() {
        return Forms.text(credential);
    }
}
