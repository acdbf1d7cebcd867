package openhall.strategy.savings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why somebody takes back a saving that they claimed. */
record WithdrawalForm(
        @RestForm
        @NotBlank(message = "Say why you withdraw it")
        @Size(max = 1000, message = "Why you withdraw it must be 1,000 characters or fewer")
        @Nullable
        String why) {
    static WithdrawalForm blank() {
        return new WithdrawalForm(null);
    }

    String reason() {
        return Forms.text(why);
    }
}
