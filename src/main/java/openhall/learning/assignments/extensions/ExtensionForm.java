package openhall.learning.assignments.extensions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import openhall.learning.assignments.AssignedLearning;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Until when somebody needs, and why. */
public record ExtensionForm(
        @RestForm @NotBlank(message = "Enter the date until which you need more time") @Nullable
        String until,

        @RestForm
        @NotBlank(message = "Say why you need more time")
        @Size(max = 500, message = "Why must be 500 characters or fewer")
        @Nullable
        String why) {
    private static final int MOST_YEARS = 2;

    public static ExtensionForm blank() {
        return new ExtensionForm(null, null);
    }

    public FormErrors errors(AssignedLearning row, LocalDate today) {
        var errors = new FormErrors();
        var day = TypedDay.read(until);
        if (Forms.text(until).isEmpty()) {
            return errors;
        }
        if (day == null) {
            errors.add("until", "Enter the date as day, month and year, such as 23/11/2026");
        } else if (!day.isAfter(row.dueOn) || day.isBefore(today)) {
            errors.add("until", "Enter a date that is after the one you have, and not in the past");
        } else if (day.isAfter(today.plusYears(MOST_YEARS))) {
            errors.add("until", "Enter a date in the next 2 years");
        }
        return errors;
    }

    /** Called once the errors are none. */
    public LocalDate day() {
        return Objects.requireNonNull(TypedDay.read(until));
    }
}
