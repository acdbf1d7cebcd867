package openhall.skills.takeback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why a level is taken back. */
record TakeBackForm(
        @RestForm
        @NotBlank(message = TakeBackForm.SAY_WHY)
        @Size(max = TakeBackForm.LONGEST, message = TakeBackForm.TOO_LONG)
        @Nullable
        String why) {
    static final String SAY_WHY = "Enter a sentence about why you take it back";
    static final String TOO_LONG = "Why you take it back must be 300 characters or fewer";
    static final int LONGEST = 300;

    static TakeBackForm blank() {
        return new TakeBackForm(null);
    }
}
