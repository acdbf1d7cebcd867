package openhall.learning.statistics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** How sure somebody is, from 0 to 10. */
record ConfidenceForm(
        @RestForm
        @NotNull(message = ConfidenceForm.CHOOSE)
        @Pattern(regexp = "[0-9]|10", message = ConfidenceForm.CHOOSE)
        @Nullable
        String sure) {
    static final String CHOOSE = "Select how sure you are, from 0 to 10";

    /** Only after the rules above have been met. */
    int number() {
        return Integer.parseInt(Forms.text(sure));
    }
}
