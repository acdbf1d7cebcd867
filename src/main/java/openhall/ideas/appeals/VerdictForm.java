package openhall.ideas.appeals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a moderator who took no part decides about an appeal, and why. */
record VerdictForm(
        @RestForm @NotBlank(message = "Choose whether the decision stands") @Nullable
        String outcome,

        @RestForm
        @NotBlank(message = "Say why, so that the author knows")
        @Size(max = 5000, message = "Why must be 5,000 characters or fewer")
        @Nullable
        String why) {
    static VerdictForm blank() {
        return new VerdictForm(null, null);
    }

    FormErrors errors() {
        var errors = new FormErrors();
        if (Appeal.Outcome.named(Forms.text(outcome)) == null) {
            errors.add("outcome", "Choose whether the decision stands");
        }
        return errors;
    }

    public List<Option> outcomes() {
        return Appeal.Outcome.options();
    }

    /** Called once the errors are none. */
    Appeal.Outcome to() {
        return Appeal.Outcome.valueOf(Forms.text(outcome));
    }
}
