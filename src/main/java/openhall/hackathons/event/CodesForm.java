package openhall.hackathons.event;

import jakarta.validation.constraints.NotBlank;
import openhall.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Codes that a scanner read, one a line. */
record CodesForm(
        @RestForm @NotBlank(message = "Enter at least one code, such as R-1001") @Nullable
        String codes) {
    FormErrors errors() {
        var errors = new FormErrors();
        if (typed().codes().size() > CheckInCodes.MOST) {
            errors.add("codes", "Enter " + CheckInCodes.MOST + " codes or fewer at once");
        }
        return errors;
    }

    CheckInCodes typed() {
        return CheckInCodes.typed(codes);
    }
}
