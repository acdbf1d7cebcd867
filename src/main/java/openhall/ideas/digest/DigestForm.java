package openhall.ideas.digest;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** From which day to which day ideas are read. */
record DigestForm(
        @RestForm @NotBlank(message = "Enter the first day") @Nullable
        String from,

        @RestForm @NotBlank(message = "Enter the last day") @Nullable
        String until) {

    /** The three months that end today. */
    static DigestForm usual(LocalDate today) {
        return new DigestForm(TypedDay.write(today.minusMonths(3)), TypedDay.write(today));
    }

    FormErrors errors() {
        var errors = new FormErrors();
        var first = TypedDay.read(from);
        var last = TypedDay.read(until);
        if (first == null && !Forms.text(from).isEmpty()) {
            errors.add("from", "Enter the first day like 23/11/2026");
        }
        if (last == null && !Forms.text(until).isEmpty()) {
            errors.add("until", "Enter the last day like 23/11/2026");
        }
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("until", "The last day must not be before the first");
        }
        return errors;
    }

    /** Called once the errors are none. */
    LocalDate first() {
        return Objects.requireNonNull(TypedDay.read(from));
    }

    LocalDate last() {
        return Objects.requireNonNull(TypedDay.read(until));
    }
}
